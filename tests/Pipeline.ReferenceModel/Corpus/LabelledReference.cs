using System.Text.Json;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.ReferenceModel.Corpus;

/// <summary>One line of the labelled corpus: a printed reference and the fields its publisher tagged.</summary>
/// <param name="Type">As the publisher calls it ("journal"); empty where it does not.</param>
internal sealed record LabelledReference(
    string Text,
    string Type,
    string Journal,
    IReadOnlyList<LabelledField> Fields,
    IReadOnlyList<(int Start, int End)> Italics
)
{
    /// <summary>The year in brackets, in the first part of the reference.</summary>
    public bool IsApaLike =>
        Fields.Any(one => one.Name == "year" && one.Start > 0 && Text[one.Start - 1] == '(' && one.Start < Text.Length * 0.6);

    public static IEnumerable<LabelledReference> Read(string path) =>
        File.ReadLines(path).Select(Parse).Where(reference => reference.Fields.Count > 0);

    public string ValueOf(LabelledField field) => Text[field.Start..field.End];

    /// <summary>The reference as a recogniser would hand it over: a part per run of roman or italic type.</summary>
    public Reference ToReference()
    {
        var parts = new List<RefPart>();
        var position = 0;
        foreach (var (start, end) in Italics.OrderBy(italic => italic.Start))
        {
            if (start > position)
                parts.Add(new(RefField.None, Text[position..start]));
            if (end > Math.Max(start, position))
                parts.Add(new(RefField.None, Text[Math.Max(start, position)..end], IsItalic: true));
            position = Math.Max(position, end);
        }

        if (position < Text.Length)
            parts.Add(new(RefField.None, Text[position..]));
        return new("ref1", null, parts.ToSeq(), SourceRef.None);
    }

    private static LabelledReference Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var text = root.GetProperty("text").GetString()!;
        var points = CodePointStarts(text);
        var fields = root.GetProperty("fields")
            .EnumerateArray()
            .Select(field => new LabelledField(field[0].GetString()!, points[field[1].GetInt32()], points[field[2].GetInt32()]))
            .ToList();
        var italics = root.GetProperty("italic")
            .EnumerateArray()
            .Select(italic => (points[italic[0].GetInt32()], points[italic[1].GetInt32()]))
            .ToList();
        return new(text, root.GetProperty("type").GetString()!, root.GetProperty("journal").GetString()!, fields, italics);
    }

    /// <summary>The corpus counts characters in code points; .NET strings in UTF-16 units.</summary>
    public static List<int> CodePointStarts(string text)
    {
        var starts = new List<int>();
        for (var index = 0; index < text.Length; index += char.IsSurrogatePair(text, index) ? 2 : 1)
            starts.Add(index);
        starts.Add(text.Length);
        return starts;
    }
}
