# Fuzzing: `make fuzz TARGET=python SECONDS=60`, and the same targets over their seeds in an ordinary build.
#
# ENGINE=libfuzzer (clang) or afl (AFL++). QUICK=1 leaves the sanitizers out: several times as many inputs a
# second, whose promises are checked all the same.

FUZZ_TARGETS := $(patsubst tests/fuzz/fuzz_%.c,%,$(sort $(wildcard tests/fuzz/fuzz_*.c)))
FUZZ_SHARED := $(addprefix $(OBJ)/tests/fuzz/,harness.o promises.o texts.o notebook_text.o)
# Python text is changed line by line; AFL++ has its own ways.
FUZZ_MUTATOR := $(OBJ)/tests/fuzz/mutate.o
MUTATOR_python := $(FUZZ_MUTATOR)
MUTATOR_suppress := $(FUZZ_MUTATOR)
MUTATOR_lint := $(FUZZ_MUTATOR)
MUTATOR_record := $(FUZZ_MUTATOR)
MUTATOR_notebook := $(FUZZ_MUTATOR)
REPLAYS := $(FUZZ_TARGETS:%=$(BUILD)/replay/%)
SEEDS := $(BUILD)/seeds/made

TARGET ?= python
SECONDS ?= 60
RUNS ?= -1
ENGINE ?= libfuzzer
QUICK ?=

FUZZ_LINK_libfuzzer := -fsanitize=fuzzer
FUZZ_LINK_afl := -fsanitize=fuzzer
FUZZ_CC_libfuzzer := clang
FUZZ_CC_afl := afl-clang-fast
FUZZ_FLAVOUR := $(if $(filter afl,$(ENGINE)),afl,fuzz)$(if $(QUICK),-quick)

.PHONY: fuzz fuzz-build replays
fuzz:
	@sh tests/fuzz/fuzz.sh --check '$(ENGINE)' '$(TARGET)' $(FUZZ_TARGETS)
	@$(MAKE) $(PARALLEL) fuzz-build BUILD='$(BUILD)/$(FUZZ_FLAVOUR)' FLAVOUR='$(FUZZ_FLAVOUR)' \
	    CC='$(FUZZ_CC_$(ENGINE))' ENGINE='$(ENGINE)' TARGET='$(TARGET)'
	@sh tests/fuzz/fuzz.sh '$(ENGINE)' '$(TARGET)' '$(BUILD)/$(FUZZ_FLAVOUR)' '$(SECONDS)' '$(RUNS)'

fuzz-build: $(BUILD)/targets/$(TARGET) $(SEEDS)

replays: $(REPLAYS) $(SEEDS)

# The engine brings main().
.SECONDEXPANSION:
$(BUILD)/targets/%: $(OBJ)/tests/fuzz/fuzz_%.o $(FUZZ_SHARED) $$(if $$(filter libfuzzer,$(ENGINE)),$$(MUTATOR_$$*)) \
                    $(LIBRARY) $(GRAMMAR)
	$(say) LINK $@
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(EXTRA) $(FUZZ_LINK_$(ENGINE)) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/replay/%: $(OBJ)/tests/fuzz/fuzz_%.o $(OBJ)/tests/fuzz/replay.o $(FUZZ_SHARED) $(LIBRARY) $(GRAMMAR)
	$(say) LINK $@
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(EXTRA) $(LDFLAGS) -o $@ $^ $(LIBS)

FUZZ_OBJECTS := $(FUZZ_SHARED) $(FUZZ_MUTATOR) $(OBJ)/tests/fuzz/replay.o $(FUZZ_TARGETS:%=$(OBJ)/tests/fuzz/fuzz_%.o)
$(FUZZ_OBJECTS): | $(GEN)/python_nodes.h $(GEN)/toml_nodes.h $(GEN)/version.h
.SECONDARY: $(FUZZ_OBJECTS)
-include $(FUZZ_OBJECTS:.o=.d)

# Both are made from what the tests and the model have; nothing of it is committed.
$(SEEDS): tests/fuzz/seeds.py tests/fuzz/dictionary.awk analyzer/model/pandas.def analyzer/cli/options.def \
          $(wildcard testdata/*/*)
	$(say) GEN $(@D)
	@rm -rf $(@D) && mkdir -p $(@D)
	$(PYTHON) tests/fuzz/seeds.py $(@D) && touch $@
	awk -f tests/fuzz/dictionary.awk analyzer/model/pandas.def > $(@D)/pandas.dict
