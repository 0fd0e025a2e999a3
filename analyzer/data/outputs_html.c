#include <string.h>

#include "data/outputs_forms.h"

#define TABLE "<table border=\"1\" class=\"dataframe\">"

typedef LIST(Str) Cells;

typedef struct HtmlRow {
    Cells heads, cells; /* <th>, <td> */
} HtmlRow;

typedef struct Html { /* what is left to read of the table */
    Arena *arena;
    Str text;
    uint32_t at;
    bool is_odd; /* something that pandas does not write for plain labels */
} Html;

static bool is_next(const Html *html, const char *text)
{
    return str_starts(str_slice(html->text, html->at, html->text.len), text);
}

/* Moves behind the next TEXT; false: there is none. */
static bool skip_behind(Html *html, const char *text)
{
    uint32_t hit = str_find(html->text, text, html->at);
    html->at = hit < html->text.len ? hit + (uint32_t)strlen(text) : html->text.len;
    return hit < html->text.len;
}

static const struct {
    const char *entity, *text;
} ENTITIES[] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}};

static Str without_entities(Arena *arena, Str text)
{
    if (!str_has(text, "&"))
        return text;
    char *plain = arena_alloc(arena, (size_t)text.len + 1);
    uint32_t len = 0;
    for (uint32_t i = 0; i < text.len;) {
        size_t which = 0, count = sizeof ENTITIES / sizeof *ENTITIES;
        while (which < count && !str_starts(str_slice(text, i, text.len), ENTITIES[which].entity))
            which++;
        plain[len++] = which < count ? ENTITIES[which].text[0] : text.at[i];
        i += which < count ? (uint32_t)strlen(ENTITIES[which].entity) : 1;
    }
    return (Str){plain, len};
}

/* The cell at the place, which begins with OPEN (`<th` or `<td`). Cells that span others belong to
 * labels of several levels. */
static bool read_cell(Html *html, const char *open, const char *close, Cells *cells,
                      const Cells *labels)
{
    uint32_t start = html->at + (uint32_t)strlen(open);
    uint32_t behind = str_find(html->text, ">", start), end = str_find(html->text, close, behind);
    if (end == html->text.len)
        return false;
    html->is_odd |= str_has(str_slice(html->text, start, behind), "span=");
    Str text = str_slice(html->text, behind + 1, end);
    if (str_has(text,
                "<")) { /* markup of the user's own: what the value is, only the browser knows */
        html->is_odd |= cells == labels;
        text = STR("...");
    }
    LIST_ADD(html->arena, cells, without_entities(html->arena, text));
    html->at = end + (uint32_t)strlen(close);
    return true;
}

/* The next row of the part of the table that END closes. */
static bool read_row(Html *html, const char *end, HtmlRow *row)
{
    *row = (HtmlRow){0};
    uint32_t part = str_find(html->text, end, html->at);
    uint32_t start = str_find(html->text, "<tr", html->at);
    if (start >= part)
        return false;
    html->at = start;
    skip_behind(html, ">");
    while (html->at < html->text.len) {
        if (is_next(html, "</tr>"))
            return skip_behind(html, "</tr>");
        bool is_read = true;
        if (is_next(html, "<th"))
            is_read = read_cell(html, "<th", "</th>", &row->heads, &row->heads);
        else if (is_next(html, "<td"))
            is_read = read_cell(html, "<td", "</td>", &row->cells, &row->heads);
        else
            html->at++;
        if (!is_read)
            return false;
    }
    return false;
}

static bool are_blank(const Cells *cells, uint32_t from)
{
    for (uint32_t i = from; i < cells->count; i++)
        if (cells->at[i].len)
            return false;
    return true;
}

/* The rows of the header: the columns, and perhaps a row with the names of the index levels alone,
 * of which there are LEVELS. */
static bool read_header(Html *html, HtmlRow *names, HtmlRow *index, bool *has_index)
{
    HtmlRow more;
    if (!read_row(html, "</thead>", names) || names->cells.count)
        return false;
    *has_index = read_row(html, "</thead>", index);
    return !html->is_odd && !read_row(html, "</thead>", &more) && skip_behind(html, "</thead>");
}

/* The values row by row; false: rows of different forms. *LEVELS is how many labels each
 * row has. */
static bool read_body(Html *html, uint32_t fields, Cells *labels, Cells *values, uint32_t *rows,
                      uint32_t *levels)
{
    HtmlRow row;
    while (read_row(html, "</tbody>", &row)) {
        if (*rows == 0)
            *levels = row.heads.count;
        if (row.heads.count != *levels || row.heads.count + row.cells.count != fields)
            return false;
        for (uint32_t i = 0; i < row.cells.count; i++)
            LIST_ADD(html->arena, values, row.cells.at[i]);
        if (*levels == 1)
            LIST_ADD(html->arena, labels, row.heads.at[0]);
        ++*rows;
    }
    return *rows > 0;
}

bool outputs_html_frame(Arena *arena, Str text, SavedOutput *output)
{
    Html html = {.arena = arena, .text = text};
    HtmlRow names, index;
    Cells values = {0}, labels = {0};
    bool has_index;
    uint32_t rows = 0, levels = 0;
    if (!skip_behind(&html, TABLE) || !read_header(&html, &names, &index, &has_index))
        return false;
    if (!read_body(&html, names.heads.count, &labels, &values, &rows, &levels) || html.is_odd)
        return false;
    if (has_index && (index.cells.count || !are_blank(&index.heads, levels)))
        return false;
    return outputs_frame(arena, names.heads.at + levels, names.heads.count - levels, labels.at,
                         values.at, rows, output);
}
