using System.Text;
using System.Text.Json;

namespace Pipeline.Scoring.Systems;

/// <summary>Walks Pandoc's document tree as JSON: nodes are objects with a type "t" and a content "c".</summary>
internal static class PandocTree
{
    public static bool Is(JsonElement node, string type) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty("t", out var name) && name.ValueEquals(type);

    /// <summary>A block, or the blocks in it where it only wraps them.</summary>
    public static IEnumerable<JsonElement> Flat(JsonElement block)
    {
        if (Is(block, "Div"))
            return block.GetProperty("c")[1].EnumerateArray().SelectMany(Flat);
        if (Is(block, "BlockQuote"))
            return block.GetProperty("c").EnumerateArray().SelectMany(Flat);
        return [block];
    }

    /// <summary>A paragraph with a picture and no words, or a figure.</summary>
    public static bool IsPicture(JsonElement block) =>
        Is(block, "Figure") || (Is(block, "Para") && Nodes(block, "Image").Any() && Text(block, "Image", "Note").Trim().Length == 0);

    /// <summary>The words of a node without its notes.</summary>
    public static string Text(JsonElement node) => Text(node, "Note");

    /// <summary>The words of a node without notes and superscripts.</summary>
    public static string TextWithoutMarks(JsonElement node) => Text(node, "Note", "Superscript");

    public static IEnumerable<string> Notes(JsonElement node) => Nodes(node, "Note").Select(note => Text(note.GetProperty("c")));

    /// <summary>The caption that a table or picture itself holds.</summary>
    public static string CaptionIn(JsonElement block) =>
        Is(block, "Table")
            ? Text(block.GetProperty("c")[1])
            : string.Join(' ', Nodes(block, "Image").Select(image => Text(image.GetProperty("c")[1])));

    /// <summary>The cells of a table on its grid, a line a row.</summary>
    public static string Grid(JsonElement table)
    {
        var parts = table.GetProperty("c");
        var columns = parts[2].GetArrayLength();
        var bodies = parts[4].EnumerateArray().SelectMany(body => body[2].EnumerateArray().Concat(body[3].EnumerateArray()));
        JsonElement[] rows = [.. parts[3][1].EnumerateArray(), .. bodies, .. parts[5][1].EnumerateArray()];
        var grid = new string?[rows.Length, columns];
        for (var row = 0; row < rows.Length; row++)
        {
            var column = 0;
            foreach (var cell in rows[row][1].EnumerateArray())
            {
                while (column < columns && grid[row, column] is not null)
                    column++;
                Fill(grid, row, column, cell);
            }
        }

        return string.Join(
            '\n',
            Enumerable
                .Range(0, rows.Length)
                .Select(row => string.Join('\t', Enumerable.Range(0, columns).Select(column => grid[row, column])))
        );
    }

    private static void Fill(string?[,] grid, int row, int column, JsonElement cell)
    {
        for (var y = row; y < Math.Min(row + cell[2].GetInt32(), grid.GetLength(0)); y++)
        for (var x = column; x < Math.Min(column + cell[3].GetInt32(), grid.GetLength(1)); x++)
            grid[y, x] = y == row && x == column ? Text(cell[4]) : string.Empty;
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node, string type)
    {
        if (Is(node, type))
            return [node];
        return node.ValueKind switch
        {
            JsonValueKind.Array => node.EnumerateArray().SelectMany(inner => Nodes(inner, type)),
            JsonValueKind.Object => node.EnumerateObject().SelectMany(member => Nodes(member.Value, type)),
            _ => [],
        };
    }

    private static string Text(JsonElement node, params string[] without)
    {
        var text = new StringBuilder();
        Append(text, node, without);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement node, string[] without)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in node.EnumerateArray())
                Append(text, inner, without);
            return;
        }

        if (
            node.ValueKind != JsonValueKind.Object
            || !node.TryGetProperty("t", out var type)
            || without.Any(name => type.ValueEquals(name))
        )
            return;
        if (type.ValueEquals("Str"))
            text.Append(node.GetProperty("c").GetString());
        else if (type.ValueEquals("Space") || type.ValueEquals("SoftBreak") || type.ValueEquals("LineBreak"))
            text.Append(' ');
        else if (type.ValueEquals("Math") || type.ValueEquals("Code"))
            text.Append(node.GetProperty("c")[1].ToString());
        else if (node.TryGetProperty("c", out var content))
            Append(text, content, without);
        if (type.ValueEquals("Para") || type.ValueEquals("Plain"))
            text.Append(' ');
    }
}
