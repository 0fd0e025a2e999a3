# wranglint: everything is built below $(BUILD); nothing that is generated is committed.
# `make help` lists what can be made.

BUILD ?= build
PREFIX ?= /usr/local
PYTHON ?= python3
PANDAS_PYTHON ?= /usr/bin/python3
VERSION := 0.1.0

# The stages in the order data flows. `make STAGES="base source" units` builds only the first few, with
# their tests, while a later one is being rewritten.
STAGES ?= base source syntax lower model data link flow judge report cli

BINARY := $(BUILD)/wranglint
LIBRARY := $(BUILD)/libwranglint.a
OBJ := $(BUILD)/obj
GEN := $(BUILD)/gen

SOURCES := $(sort $(foreach stage,$(STAGES),$(wildcard analyzer/$(stage)/*.c analyzer/$(stage)/*/*.c)))
RULES := $(if $(filter judge,$(STAGES)),$(sort $(wildcard rules/*.c)))
REGISTRY := $(if $(filter judge,$(STAGES)),$(GEN)/registry.c)
UNITS := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(sort $(wildcard tests/unit/*_test.c)))
DESCRIBE := $(BUILD)/data/describe_csv # what tests/data compares with pandas
UNIT ?= # one of them: `make units UNIT=str_test`

MAIN := $(OBJ)/analyzer/cli/main.o
RULE_OBJECTS := $(RULES:%.c=$(OBJ)/%.o)
OBJECTS := $(filter-out $(MAIN),$(SOURCES:%.c=$(OBJ)/%.o)) $(RULE_OBJECTS) \
           $(REGISTRY:$(GEN)/%.c=$(OBJ)/gen/%.o)

# --- Flags ------------------------------------------------------------------------------------------

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes \
            -Wwrite-strings -Wundef -Wvla -Wformat=2
# A new compiler's new warning is our work, not the user's: an error only where we work.
ifneq ($(filter-out 0 false no,$(CI) $(WERROR)),)
WARNINGS += -Werror
endif

# FLAVOUR names a build that differs in more than its place; each keeps its own grammar objects.
FLAVOUR ?=
SANITIZERS_asan := address,undefined
SANITIZERS_tsan := thread
EXTRA_asan := -fsanitize=$(SANITIZERS_asan) -fno-sanitize-recover=all -fno-omit-frame-pointer -g -O1
EXTRA_tsan := -fsanitize=$(SANITIZERS_tsan) -fno-omit-frame-pointer -g -O1
EXTRA_train := -fprofile-generate -fprofile-update=atomic
EXTRA_release := -fprofile-use -fprofile-partial-training -Wno-missing-profile -flto=auto -ffat-lto-objects
EXTRA_fuzz := -fsanitize=fuzzer-no-link,$(SANITIZERS_asan) -fno-sanitize-recover=all -fno-omit-frame-pointer
EXTRA_fuzz-quick := -fsanitize-coverage=inline-8bit-counters,pc-table
EXTRA_afl := -fsanitize=$(SANITIZERS_asan) -fno-sanitize-recover=all -fno-omit-frame-pointer
EXTRA := $(EXTRA_$(FLAVOUR))
# Of our own objects alone, not of the grammars'. What only an assert asks is no branch: NDEBUG.
MEASURE_coverage := --coverage -fprofile-update=atomic -O0 -DNDEBUG
MEASURE := $(MEASURE_$(FLAVOUR))

# The program reads what strangers wrote. Checks in the C library need optimisation, and sanitizers bring
# their own; `make HARDENING= HARDENED_LINK=` builds without.
HARDENED := $(filter-out asan tsan fuzz fuzz-quick afl coverage,$(or $(FLAVOUR),none))
FORTIFIED = $(if $(filter -O1 -O2 -O3 -Os,$(CFLAGS)),-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
HARDENING = $(if $(HARDENED),-fstack-protector-strong -fPIE $(FORTIFIED))
HARDENED_LINK = $(if $(HARDENED),-pie $(if $(filter Linux,$(shell uname)),-Wl$(comma)-z$(comma)relro$(comma)-z$(comma)now))
comma := ,

PACKAGES := libcjson libpcre2-8 zlib
HEADERS := libxxhash # nothing of it is linked
CFLAGS ?= -O2 -g
INCLUDES := -Ianalyzer -Ianalyzer/judge -I$(GEN)
SYSTEM_INCLUDES := $(shell pkg-config --cflags $(PACKAGES) $(HEADERS) 2>/dev/null)
OURS = -std=c11 -D_GNU_SOURCE $(INCLUDES) $(SYSTEM_INCLUDES) $(WARNINGS) $(CFLAGS) $(HARDENING) $(EXTRA) $(MEASURE)
# libcsv comes without a .pc file.
LIBS := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lcsv -lpthread -lm

# `make V=1` shows whole commands.
ifeq ($(V),1)
say = @:
else
.SILENT:
say = @printf '  %-5s %s\n'
endif

# --- The program ------------------------------------------------------------------------------------

.PHONY: all demo test check check-asan tsan valgrind units coverage measured mutation proof proof-matrix lint format tidy cppcheck analyze release install uninstall rule setup clean help FORCE
.DELETE_ON_ERROR:
.SUFFIXES:

all: $(BINARY)

include grammar/grammar.mk

$(BINARY): $(MAIN) $(LIBRARY) $(GRAMMAR)
	$(say) LINK $@
	$(CC) $(CFLAGS) $(HARDENING) $(EXTRA) $(MEASURE) $(HARDENED_LINK) $(LDFLAGS) -o $@ $(MAIN) $(LIBRARY) $(GRAMMAR) $(LIBS)

# The list is a prerequisite too: make does not notice by itself that a source is gone.
$(LIBRARY): $(OBJECTS) $(BUILD)/objects.list
	$(say) AR $@
	@rm -f $@
	$(AR) qcs $@ $(OBJECTS)

$(OBJ)/%.o: %.c | $(TOOLS)
	$(say) CC $<
	@mkdir -p $(@D)
	$(CC) $(OURS) -MMD -MP -c -o $@ $<

$(OBJ)/gen/%.o: $(GEN)/%.c
	$(say) CC $<
	@mkdir -p $(@D)
	$(CC) $(OURS) -MMD -MP -c -o $@ $<

# Only the first build needs telling; afterwards the dependency files know who includes these.
$(OBJECTS) $(MAIN): | $(GEN)/python_nodes.h $(GEN)/toml_nodes.h $(GEN)/version.h $(GEN)/build_id.h

$(GEN)/registry.c: rules/registry.sh $(BUILD)/rules.list $(RULES) $(wildcard rules/*.md)
	$(say) GEN $@
	@mkdir -p $(@D)
	@sh rules/registry.sh $(RULES) > $@

$(GEN)/version.h: Makefile
	@mkdir -p $(@D)
	@echo '#define WRANGLINT_VERSION "$(VERSION)"' > $@

# Tells the results that one program kept from those of another: the same sources, the same results.
INGREDIENTS := $(SOURCES) $(sort $(foreach stage,$(STAGES),$(wildcard $(addprefix analyzer/$(stage)/,*.h *.def */*.h */*.def)))) \
               $(RULES) $(sort $(wildcard rules/*.md)) rules/registry.sh grammar/nodes.awk grammar/package-lock.json Makefile

$(GEN)/build_id.h: $(INGREDIENTS) $(BUILD)/objects.list
	@mkdir -p $(@D)
	@cat $(INGREDIENTS) | { sha256sum 2>/dev/null || shasum -a 256 2>/dev/null || cksum; } | \
	    sed 's/^\([0-9a-f]*\).*/#define BUILD_ID "$(VERSION)-\1"/' > $@

# Lists are written anew only when they changed.
$(BUILD)/objects.list: LIST = $(OBJECTS)
$(BUILD)/rules.list: LIST = $(RULES) $(sort $(wildcard rules/*.md testdata/*))
$(BUILD)/%.list: FORCE
	@mkdir -p $(@D)
	@echo '$(LIST)' | cmp -s - $@ || echo '$(LIST)' > $@

-include $(OBJECTS:.o=.d) $(MAIN:.o=.d) $(addsuffix .d,$(UNITS) $(DESCRIBE))

include tests/fuzz/fuzz.mk

# --- The two commands -------------------------------------------------------------------------------
# Both install what is missing, then start over: the flags above come from the installed packages.

# As many jobs as processors, unless the caller has said how many.
PARALLEL = --no-print-directory $(if $(findstring -j,$(MAKEFLAGS)),,-j$(shell getconf _NPROCESSORS_ONLN))

demo:
	@sh grammar/setup.sh build
	@$(MAKE) $(PARALLEL) all
	@sh tests/demo.sh $(BINARY)

test:
	@sh grammar/setup.sh test
	@$(MAKE) $(PARALLEL) check

setup:
	@sh grammar/setup.sh test

# --- Tests ------------------------------------------------------------------------------------------

TEST_ENVIRONMENT = BUILD='$(BUILD)' FLAVOUR='$(FLAVOUR)' WRANGLINT='$(BINARY)' PYTHON='$(PYTHON)' PANDAS_PYTHON='$(PANDAS_PYTHON)'

check: $(BINARY) $(UNITS) $(DESCRIBE) $(REPLAYS) $(SEEDS)
	@$(TEST_ENVIRONMENT) sh tests/run.sh

units: $(if $(UNIT),$(BUILD)/unit/$(UNIT),$(UNITS))
	@sh tests/run_units.sh $^

$(BUILD)/unit/%: tests/unit/%.c $(LIBRARY) $(GRAMMAR)
	$(say) CC $<
	@mkdir -p $(@D)
	$(CC) $(OURS) -MMD -MP -MF $@.d -MT $@ $(LDFLAGS) -o $@ $< $(LIBRARY) $(GRAMMAR) -lcmocka $(LIBS)

$(BUILD)/data/%: tests/data/%.c $(LIBRARY)
	$(say) CC $<
	@mkdir -p $(@D)
	$(CC) $(OURS) -MMD -MP -MF $@.d -MT $@ $(LDFLAGS) -o $@ $< $(LIBRARY) $(LIBS)

# Status 99, because 1 would look like findings.
check-asan:
	@sh grammar/setup.sh test
	@ASAN_OPTIONS=detect_leaks=1:exitcode=99 UBSAN_OPTIONS=print_stacktrace=1:exitcode=99 \
	    $(MAKE) $(PARALLEL) check BUILD=$(BUILD)/asan FLAVOUR=asan

# For each memmem it would note the whole rest of the text as read, whatever little the search looked at: quadratic.
tsan:
	@sh grammar/setup.sh test
	@TSAN_OPTIONS=halt_on_error=1:exitcode=99:intercept_memmem=0 $(MAKE) $(PARALLEL) check BUILD=$(BUILD)/tsan FLAVOUR=tsan

# What no sanitizer sees: a step that hangs on bytes that nobody wrote. A sample, since it is fifty times as slow: the
# test data and FILES=.
VALGRIND := valgrind --quiet --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite,indirect

valgrind: $(BINARY)
	for work in '--output-format sarif' '--unsafe-fixes --diff'; do \
	    $(VALGRIND) $(BINARY) --isolated --no-cache --select ALL --preview --exit-zero $$work testdata $(FILES) > /dev/null || exit; \
	done

# The suites that look at what comes out; the counts of an earlier run would be added to.
coverage:
	@sh grammar/setup.sh test
	@find $(BUILD)/coverage -name '*.gcda' -delete 2>/dev/null || true
	@$(MAKE) $(PARALLEL) measured BUILD=$(BUILD)/coverage FLAVOUR=coverage

measured: $(BINARY) $(UNITS) $(DESCRIBE)
	@$(TEST_ENVIRONMENT) sh tests/run.sh units fixtures flow cli data steps; status=$$?; \
	    $(PYTHON) tests/coverage.py $(BUILD) && exit $$status

# FILES=rules/x.c EVERY=5 JOBS=2 SUITES="fixtures flow"; a mutant's object comes before the library, which has its origin.
mutation: $(BINARY)
	@COMPILE='$(CC) $(OURS) -w -O1 -ftrivial-auto-var-init=zero' MAIN='$(MAIN)' LINK='$(LIBRARY) $(GRAMMAR) $(LIBS)' \
	    SUITES='$(SUITES)' EVERY='$(EVERY)' JOBS='$(JOBS)' $(TEST_ENVIRONMENT) $(PYTHON) tests/mutation/run_mutation.py $(or $(FILES),$(RULES))

proof: $(BINARY) $(DESCRIBE)
	@$(TEST_ENVIRONMENT) sh tests/run.sh proof model data

# Needs a Python package index, once.
proof-matrix:
	@BUILD='$(BUILD)' PYTHON='$(PYTHON)' sh tests/proof/matrix.sh

# Four tools; `make -k lint` hears all of them.
lint: format tidy cppcheck analyze

format:
	clang-format --dry-run -Werror $(SOURCES) $(RULES) \
	    $(wildcard analyzer/*/*.h analyzer/*/*/*.h tests/unit/*.[ch] tests/fuzz/*.[ch])

tidy: $(GEN)/python_nodes.h $(GEN)/toml_nodes.h $(GEN)/version.h $(GEN)/build_id.h
	printf '%s\n' $(SOURCES) $(RULES) | xargs -n 8 -P "$$(getconf _NPROCESSORS_ONLN)" \
	    sh -c 'clang-tidy --quiet "$$@" -- $(OURS) 2>/dev/null' tidy

# It cannot parse `a ? (Struct){0} : b` (internalAstError).
cppcheck:
	cppcheck --quiet --std=c11 --enable=warning,performance,portability --inline-suppr \
	    --suppress=missingIncludeSystem --suppress=internalAstError --error-exitcode=1 -D_GNU_SOURCE $(INCLUDES) $(SOURCES) $(RULES)

# It does not look into other files, where `value_is` and its like ask whether a value is there, and where structures
# that are returned are filled; and it loses sight of what is kept in growing lists. Valgrind and the sanitizers do not.
ANALYZE := gcc -std=c11 -D_GNU_SOURCE $(INCLUDES) $(SYSTEM_INCLUDES) -O0 -fanalyzer -Werror -Wno-analyzer-null-dereference \
           -Wno-analyzer-use-of-uninitialized-value -Wno-analyzer-malloc-leak -Wno-analyzer-file-leak

analyze: $(GEN)/python_nodes.h $(GEN)/toml_nodes.h $(GEN)/version.h
	printf '%s\n' $(SOURCES) $(RULES) | xargs -n 4 -P "$$(getconf _NPROCESSORS_ONLN)" \
	    sh -c 'for file; do $(ANALYZE) -c -o /dev/null "$$file" || exit 255; done' analyze

# Measures the release build: FULL=1 takes larger files and more runs.
BARE_PARSE := $(BUILD)/release/bare_parse

bench: release
	@$(MAKE) --no-print-directory $(BARE_PARSE) BUILD=$(BUILD)/release FLAVOUR=release
	@$(PYTHON) tests/bench/run_bench.py $(BINARY) $(BARE_PARSE) $(if $(FULL),--full)

$(BUILD)/bare_parse: tests/bench/bare_parse.c $(GRAMMAR)
	$(say) CC $<
	$(CC) $(OURS) $(LDFLAGS) -o $@ $< $(GRAMMAR) $(LIBS)

# --- Release, installation, new rules ---------------------------------------------------------------

# Parsing is most of the time and gains a fifth from a profile. The profile lies beside the objects, so
# both builds share a folder; the result takes the place of the ordinary binary.
release:
	@rm -rf $(BUILD)/release
	@$(MAKE) $(PARALLEL) all BUILD=$(BUILD)/release FLAVOUR=train
	@sh tests/train.sh $(BUILD)/release/wranglint
	@find $(BUILD)/release -name '*.[oa]' -exec rm {} +
	@$(MAKE) $(PARALLEL) all BUILD=$(BUILD)/release FLAVOUR=release
	cp $(BUILD)/release/wranglint $(BINARY)

SHARE = $(DESTDIR)$(PREFIX)/share
INSTALLED = man:man/man1/wranglint.1 bash:bash-completion/completions/wranglint \
            zsh:zsh/site-functions/_wranglint fish:fish/vendor_completions.d/wranglint.fish

# The program writes its own manual and completions.
install: $(BINARY)
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install -m 755 $(BINARY) '$(DESTDIR)$(PREFIX)/bin/wranglint'
	for item in $(INSTALLED); do \
	    file='$(SHARE)'/$${item#*:} && install -d "$${file%/*}" && \
	    $(BINARY) --generate $${item%%:*} > "$$file" && chmod 644 "$$file" || exit 1; \
	done

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/wranglint'
	for item in $(INSTALLED); do rm -f '$(SHARE)'/$${item#*:}; done

rule:
	@sh rules/new.sh '$(NAME)' '$(CODE)'

clean:
	rm -rf $(BUILD)

help:
	@sed -n 's/^##  *//p' Makefile

##  make                  build build/wranglint
##  make demo             install what is missing, build, run on the lecture's six bugs and a notebook
##  make test             install what is missing, build, run every test
##  make check-asan       the same under the address and undefined-behaviour sanitizers
##  make tsan             the same under the thread sanitizer
##  make valgrind             the program over the test data and FILES= under valgrind
##  make coverage         which lines and branches the tests run; a build of its own, measured by gcov
##  make mutation         change the rules in small ways, and count what the fixtures notice; FILES= names some
##  make units UNIT=NAME  the unit tests, or one of them
##  make proof            the tests that run pandas; PANDAS_PYTHON=python names the interpreter
##  make proof-matrix     the proofs under pandas 1.5, 2.2 and 3.0, where they can be installed
##  make fuzz TARGET=python SECONDS=60   random input for one target (ENGINE=afl, QUICK=1)
##  make lint             clang-format, clang-tidy, cppcheck and gcc -fanalyzer
##  make rule NAME=foo_bar CODE=WL999   the skeleton of a new rule
##  make bench            how fast: beside a bare parse, ruff, flake8 and pylint; FULL=1 measures more
##  make release          build/wranglint with link-time and profile-guided optimisation
##  make dist             the release tarball, which builds without a network
##  make install PREFIX=/usr/local DESTDIR=
##  make clean            remove what was built (BUILD=build)
