using System.Text.Json;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests.Corpus;

/// <summary>One line of the labelled corpus: a printed reference and the fields its publisher tagged.</summary>
internal sealed record LabelledReference(string Text, string Journal, IReadOnlyList<(string Field, string Value)> Fields, IReadOnlyList<(int Start, int End)> Italics, bool IsApaLike)
{
    public static IEnumerable<LabelledReference> Read(string path) => File.ReadLines(path).Select(Parse).Where(reference => reference.Fields.Count > 0);

    /// <summary>The reference as a recogniser would hand it over: a part per run of roman or italic type.</summary>
    public Reference ToReference()
    {
        var parts = new List<RefPart>();
        var position = 0;
        foreach (var (start, end) in Italics.OrderBy(italic => italic.Start))
        {
            if (start > position) parts.Add(new(RefField.None, Text[position..start]));
            if (end > Math.Max(start, position)) parts.Add(new(RefField.None, Text[Math.Max(start, position)..end], IsItalic: true));
            position = Math.Max(position, end);
        }

        if (position < Text.Length) parts.Add(new(RefField.None, Text[position..]));
        return new("ref1", null, parts.ToSeq(), SourceRef.None);
    }

    private static LabelledReference Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var text = root.GetProperty("text").GetString()!;
        var points = CodePointStarts(text);
        var fields = root.GetProperty("fields").EnumerateArray()
            .Select(field => (Field: field[0].GetString()!, Start: points[field[1].GetInt32()], End: points[field[2].GetInt32()])).ToList();
        var italics = root.GetProperty("italic").EnumerateArray().Select(italic => (points[italic[0].GetInt32()], points[italic[1].GetInt32()])).ToList();
        var isApaLike = fields.Exists(field => field.Field == "year" && field.Start > 0 && text[field.Start - 1] == '(' && field.Start < text.Length * 0.6);
        return new(text, root.GetProperty("journal").GetString()!, fields.Select(field => (field.Field, text[field.Start..field.End])).ToList(), italics, isApaLike);
    }

    /// <summary>The corpus counts characters in code points; .NET strings in UTF-16 units.</summary>
    private static List<int> CodePointStarts(string text)
    {
        var starts = new List<int>();
        for (var index = 0; index < text.Length; index += char.IsSurrogatePair(text, index) ? 2 : 1) starts.Add(index);
        starts.Add(text.Length);
        return starts;
    }
}
