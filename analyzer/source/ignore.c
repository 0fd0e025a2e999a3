#include "source/ignore.h"

#include "source/glob.h"

/* Trailing blanks do not count unless a backslash keeps them. */
static Str without_blanks(Str line)
{
    while (str_ends(line, " ") && !str_ends(line, "\\ "))
        line.len--;
    return line;
}

/* Returns false when the line is none: empty, or a comment. */
static bool read_rule(Str line, IgnoreRule *rule)
{
    if (str_ends(line, "\r"))
        line.len--;
    line = without_blanks(line);
    if (!line.len || line.at[0] == '#')
        return false;
    *rule = (IgnoreRule){.is_negated = line.at[0] == '!'};
    line = str_slice(line, rule->is_negated, line.len);
    rule->folders_only = str_ends(line, "/");
    if (rule->folders_only)
        line.len--;
    rule->is_anchored = str_has(line, "/");
    rule->pattern = str_slice(line, str_starts(line, "/"), line.len);
    return rule->pattern.len > 0;
}

const IgnoreList *ignore_list(Arena *arena, const IgnoreList *outer, Str base, Str lines)
{
    LIST(IgnoreRule) rules = {0};
    for (uint32_t at = str_starts(lines, "\xEF\xBB\xBF") ? 3 : 0; at < lines.len;) {
        uint32_t end = str_find(lines, "\n", at);
        IgnoreRule rule;
        if (read_rule(str_slice(lines, at, end), &rule))
            LIST_ADD(arena, &rules, rule);
        at = end + 1;
    }
    if (!rules.count)
        return outer;
    IgnoreList *list = ARENA_NEW(arena, IgnoreList);
    *list = (IgnoreList){outer, base, rules.at, rules.count};
    return list;
}

static Str last_name(Str path)
{
    uint32_t start = path.len;
    while (start && path.at[start - 1] != '/')
        start--;
    return str_slice(path, start, path.len);
}

/* INSIDE is the path from the list's folder on, empty when it does not lie in there. */
static bool rule_matches(const IgnoreRule *rule, Str name, Str inside, bool is_folder)
{
    if (rule->folders_only && !is_folder)
        return false;
    if (rule->is_anchored)
        return inside.len && glob_matches(rule->pattern, inside);
    return glob_matches(rule->pattern, name);
}

bool ignore_has(const IgnoreList *list, Str path, bool is_folder)
{
    Str name = last_name(path);
    for (; list; list = list->outer) {
        bool is_inside = str_eq(str_slice(path, 0, list->base.len), list->base);
        Str inside = str_slice(path, is_inside ? list->base.len : path.len, path.len);
        for (uint32_t i = list->rule_count; i-- > 0;)
            if (rule_matches(&list->rules[i], name, inside, is_folder))
                return !list->rules[i].is_negated;
    }
    return false;
}
