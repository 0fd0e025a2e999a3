# The tree-sitter runtime and grammars: fetched by npm as the lock file pins them, compiled quietly and
# apart, once for all builds that are compiled alike.

MODULES := grammar/node_modules
RUNTIME := $(MODULES)/tree-sitter/vendor/tree-sitter/lib
PYTHON_GRAMMAR := $(MODULES)/tree-sitter-python/src
TOML_GRAMMAR := $(MODULES)/@tree-sitter-grammars/tree-sitter-toml/src

GRAMMAR_OBJ := $(if $(FLAVOUR),$(BUILD),build)/grammar
GRAMMAR := $(GRAMMAR_OBJ)/libgrammar.a
GRAMMAR_OBJECTS := $(addprefix $(GRAMMAR_OBJ)/,runtime.o python_parser.o python_scanner.o \
                     toml_parser.o toml_scanner.o)

# A quick fuzzer looks for new ways through our code, not through the grammars' tables.
GRAMMAR_EXTRA := $(filter-out -fsanitize-coverage=%,$(EXTRA))

# Its insides too: analyzer/syntax/walk.c reads its trees.
SYSTEM_INCLUDES += -isystem $(RUNTIME)/include -isystem $(RUNTIME)/src

# The lock file as it was when npm last followed it. Contents are compared, because a clone or a copy has
# times of its own.
FETCHED := $(MODULES)/fetched.json
# Says plainly what is missing, before a compiler says it at length.
TOOLS := $(BUILD)/tools.checked

$(TOOLS): grammar/setup.sh
	@sh grammar/setup.sh --check build
	@mkdir -p $(@D) && touch $@

$(FETCHED): grammar/package-lock.json | $(TOOLS)
	cmp -s $< $@ || { printf '  %-5s %s\n' NPM $(MODULES); (cd grammar && npm ci --silent) && cp $< $@; }

$(GRAMMAR_OBJ)/python_scanner.o $(GRAMMAR_OBJ)/toml_scanner.o: SCANNER_MEMORY = -include grammar/memory.h
$(GRAMMAR_OBJ)/python_scanner.o $(GRAMMAR_OBJ)/toml_scanner.o: grammar/memory.h
$(GRAMMAR_OBJ)/runtime.o: GRAMMAR_SOURCE = grammar/runtime.c
$(GRAMMAR_OBJ)/runtime.o: grammar/runtime.c
$(GRAMMAR_OBJ)/python_parser.o: GRAMMAR_SOURCE = $(PYTHON_GRAMMAR)/parser.c
$(GRAMMAR_OBJ)/python_scanner.o: GRAMMAR_SOURCE = $(PYTHON_GRAMMAR)/scanner.c
$(GRAMMAR_OBJ)/toml_parser.o: GRAMMAR_SOURCE = $(TOML_GRAMMAR)/parser.c
$(GRAMMAR_OBJ)/toml_scanner.o: GRAMMAR_SOURCE = $(TOML_GRAMMAR)/scanner.c

# Several builds may want these at once: each file appears whole or not at all. Parsing is most of the time,
# hence -O3.
$(GRAMMAR_OBJECTS): $(FETCHED)
	$(say) CC $(GRAMMAR_SOURCE)
	@mkdir -p $(@D)
	$(CC) -std=c11 -D_GNU_SOURCE -w -O3 $(HARDENING) $(GRAMMAR_EXTRA) $(SCANNER_MEMORY) -I$(RUNTIME)/include -I$(RUNTIME)/src \
	    -I$(dir $(GRAMMAR_SOURCE)) -c -o $@.$$$$ $(GRAMMAR_SOURCE) && mv $@.$$$$ $@

$(GRAMMAR): $(GRAMMAR_OBJECTS)
	$(say) AR $@
	@rm -f $@.new
	$(AR) rcs $@.new $^ && mv $@.new $@

# The grammar's own numbers for kinds of nodes and fields.
$(GEN)/python_nodes.h: PREFIX_OF_NODES =
$(GEN)/python_nodes.h: NODES_SOURCE = $(PYTHON_GRAMMAR)/parser.c
$(GEN)/toml_nodes.h: PREFIX_OF_NODES = TOML_
$(GEN)/toml_nodes.h: NODES_SOURCE = $(TOML_GRAMMAR)/parser.c
$(GEN)/%_nodes.h: grammar/nodes.awk $(FETCHED)
	@mkdir -p $(@D)
	awk -v prefix=$(PREFIX_OF_NODES) -f grammar/nodes.awk $(NODES_SOURCE) > $@

# --- The release tarball ------------------------------------------------------------------------------

# Holds the grammars' C sources too: a compiler, make and the libraries are enough to build it, and no network.
DIST := wranglint-$(VERSION)
CARRIED := fetched.json tree-sitter/LICENSE tree-sitter/vendor/tree-sitter/lib/include \
           tree-sitter/vendor/tree-sitter/lib/src tree-sitter-python/LICENSE tree-sitter-python/src \
           @tree-sitter-grammars/tree-sitter-toml/LICENSE @tree-sitter-grammars/tree-sitter-toml/src

.PHONY: dist
dist: $(FETCHED)
	@rm -rf dist/$(DIST) && mkdir -p dist/$(DIST)/$(MODULES)
	git archive HEAD | tar -x -C dist/$(DIST)
	tar -c -C $(MODULES) $(CARRIED) | tar -x -C dist/$(DIST)/$(MODULES)
	tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=@$$(git log -1 --format=%ct) \
	    -c -C dist $(DIST) | gzip -9n > dist/$(DIST).tar.gz
	@rm -rf dist/$(DIST)
	@echo dist/$(DIST).tar.gz
