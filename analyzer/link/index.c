#include "link/index.h"

#include <stdlib.h>

#include "data/locate.h"
#include "link/find.h"
#include "link/imports.h"
#include "source/folder.h"
#include "source/prefilter.h"

typedef struct Known { /* a file of a project */
    bool has_pandas;
    Str folder;
    Strs imports; /* none where it is not looked into */
} Known;

enum { IS_FILE, IS_FOLDER };

struct ModuleIndex {
    Arena *arena;   /* for as long as the index */
    Arena *scratch; /* for one question */
    Map scripts;    /* their folders → which of roots */
    LIST(ModuleRoots) roots;
    Map folders;        /* → which of listings */
    LIST(Map) listings; /* what an import may name there → IS_FILE, IS_FOLDER */
    Map asked;          /* folder and name → which of files, or NO_FILE */
    Map paths;          /* → which of files */
    LIST(Known) files;
};

#define NO_FILE (UINT32_MAX - 1)

ModuleIndex *module_index_new(void)
{
    ModuleIndex *index = must_malloc(sizeof *index);
    *index = (ModuleIndex){.arena = arena_new(), .scratch = arena_new()};
    return index;
}

void module_index_free(ModuleIndex *index)
{
    arena_free(index->arena);
    arena_free(index->scratch);
    free(index);
}

/* Scripts of one folder have the same. */
static uint32_t roots_of(ModuleIndex *index, Str script)
{
    Str folder = module_folder(script);
    uint32_t known = map_get(&index->scripts, folder);
    if (known != MAP_ABSENT)
        return known;
    ModuleRoots roots = module_roots(index->arena, script);
    LIST_ADD(index->arena, &index->roots, roots);
    map_put(index->arena, &index->scripts, arena_copy(index->arena, folder),
            index->roots.count - 1);
    return index->roots.count - 1;
}

/* The names outlive the text that they stand in. */
static Strs copies_of(Arena *arena, Strs names)
{
    for (uint32_t i = 0; i < names.count; i++)
        names.at[i] = arena_copy(arena, names.at[i]);
    return names;
}

static Known look_at(ModuleIndex *index, const FoundModule *found)
{
    Known known = {.folder = arena_copy(index->arena, module_folder(found->path))};
    Str raw = module_bytes(index->scratch, found), why;
    Source source;
    if (!raw.len || source_decode(index->scratch, found->path, raw, &source, &why) != SOURCE_READ ||
        !module_may_tell(found, source.text))
        return known;
    known.has_pandas = prefilter_may_matter(source.text);
    if (!known.has_pandas)
        known.imports = copies_of(index->arena, imports_of(index->arena, source.text));
    return known;
}

static uint32_t file_number(ModuleIndex *index, const FoundModule *found)
{
    if (found->kind == IMPORT_FOREIGN)
        return NO_FILE;
    uint32_t number = map_get(&index->paths, found->path);
    if (number != MAP_ABSENT)
        return number;
    Known known = look_at(index, found);
    LIST_ADD(index->arena, &index->files, known);
    map_put(index->arena, &index->paths, arena_copy(index->arena, found->path),
            index->files.count - 1);
    return index->files.count - 1;
}

static void add_listed(ModuleIndex *index, Map *names, const Entry *entry)
{
    bool is_module = entry->is_file && str_ends(entry->name, ".py");
    Str name = str_slice(entry->name, 0, entry->name.len - (is_module ? 3 : 0));
    bool is_known = map_get(names, name) != MAP_ABSENT;
    if (is_module || !entry->is_file)
        map_put(index->arena, names, is_known ? name : arena_copy(index->arena, name),
                is_module && !is_known ? IS_FILE : IS_FOLDER);
}

/* What stands in FOLDER, asked once: most of what is imported is not there. */
static const Map *names_in(ModuleIndex *index, Str folder)
{
    uint32_t known = map_get(&index->folders, folder);
    if (known != MAP_ABSENT)
        return &index->listings.at[known];
    Map names = {0};
    Str path = arena_copy(index->arena, folder);
    Entries entries = folder_read(index->scratch, path.at);
    for (uint32_t i = 0; i < entries.list.count; i++)
        add_listed(index, &names, &entries.list.at[i]);
    LIST_ADD(index->arena, &index->listings, names);
    map_put(index->arena, &index->folders, path, index->listings.count - 1);
    return &index->listings.at[index->listings.count - 1];
}

static uint32_t ask_once(ModuleIndex *index, const ModuleRoots *roots, Str folder, Str name,
                         bool is_relative)
{
    Str key = arena_join(index->scratch, arena_join(index->scratch, folder, STR("/")), name);
    uint32_t known = map_get(&index->asked, key);
    if (known != MAP_ABSENT)
        return known;
    FoundModule found = module_find_in(index->scratch, roots, folder, name, is_relative);
    uint32_t number = file_number(index, &found);
    map_put(index->arena, &index->asked, arena_copy(index->arena, key), number);
    return number;
}

/* All that is imported from one file is one question. */
static uint32_t ask_in(ModuleIndex *index, const ModuleRoots *roots, const ModulePlaces *places,
                       Str folder)
{
    const Map *names = names_in(index, folder);
    Str top = str_slice(places->name, 0, str_find(places->name, ".", 0));
    uint32_t kind = map_get(names, top);
    if (kind == IS_FOLDER)
        return ask_once(index, roots, folder, places->name, places->is_relative);
    if (kind == MAP_ABSENT && places->is_relative && top.len == places->name.len)
        top = STR("__init__");
    return map_get(names, top) == IS_FILE ? ask_once(index, roots, folder, top, false) : NO_FILE;
}

static uint32_t ask(ModuleIndex *index, uint32_t roots, Str folder, Str name)
{
    ModulePlaces places = module_places(&index->roots.at[roots], folder, name);
    uint32_t number = NO_FILE;
    for (uint32_t i = 0; i < places.count && number == NO_FILE; i++)
        number = ask_in(index, &index->roots.at[roots], &places, places.folders[i]);
    return number;
}

typedef LIST(uint32_t) Numbers;

static void add_once(Arena *arena, Numbers *numbers, uint32_t number)
{
    for (uint32_t i = 0; i < numbers->count; i++)
        if (numbers->at[i] == number)
            return;
    LIST_ADD(arena, numbers, number);
}

static void add_all(ModuleIndex *index, uint32_t roots, Str folder, const Strs *names,
                    Numbers *reached)
{
    for (uint32_t i = 0; i < names->count; i++) {
        uint32_t number = ask(index, roots, folder, names->at[i]);
        if (number != NO_FILE)
            add_once(index->scratch, reached, number);
    }
}

#define MOST_REACHED 100u /* what is farther away is not linked either */

bool module_index_leads_to_pandas(ModuleIndex *index, Str script, Str text)
{
    uint32_t roots = roots_of(index, script);
    Strs names = imports_of(index->scratch, text);
    Numbers reached = {0};
    bool leads = false;
    add_all(index, roots, index->roots.at[roots].folders[0], &names, &reached);
    for (uint32_t i = 0; i < reached.count && i < MOST_REACHED && !leads; i++) {
        Known known = index->files.at[reached.at[i]];
        leads = known.has_pandas;
        add_all(index, roots, known.folder, &known.imports, &reached);
    }
    arena_reset(index->scratch);
    return leads;
}
