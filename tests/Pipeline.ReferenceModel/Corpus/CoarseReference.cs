using System.Text.Json;

namespace Pipeline.ReferenceModel.Corpus;

/// <summary>A reference of which only stretches are labelled, signs and joining words included ("author", "date", "title", …).</summary>
internal sealed record CoarseReference(string Text, IReadOnlyList<LabelledField> Segments)
{
    public static IEnumerable<CoarseReference> Read(string path) => File.ReadLines(path).Select(Parse);

    private static CoarseReference Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var text = document.RootElement.GetProperty("text").GetString()!;
        var points = LabelledReference.CodePointStarts(text);
        return new(
            text,
            [
                .. document
                    .RootElement.GetProperty("segments")
                    .EnumerateArray()
                    .Select(segment => new LabelledField(
                        segment[0].GetString()!,
                        points[segment[1].GetInt32()],
                        points[segment[2].GetInt32()]
                    )),
            ]
        );
    }
}
