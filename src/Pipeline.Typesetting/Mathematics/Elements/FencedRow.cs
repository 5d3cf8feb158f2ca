using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Writes an mfenced out as the row it stands for (MathML 3 §3.3.8).</summary>
internal static class FencedRow
{
    public static Seq<MathElement> Of(MathElement fenced)
    {
        var row = new List<MathElement>();
        var separators = (fenced["separators"] ?? ",").Where(character => !char.IsWhiteSpace(character)).ToList();
        Add(row, fenced["open"] ?? "(", "prefix");
        var inner = new List<MathElement>();
        for (var index = 0; index < fenced.Children.Count; index++)
        {
            if (index > 0 && separators.Count > 0)
                inner.Add(MathElement.Token("mo", separators[Math.Min(index, separators.Count) - 1].ToString()));
            inner.Add(fenced.Children[index]);
        }

        if (inner.Count > 0)
            row.Add(MathElement.Row([.. inner]));
        Add(row, fenced["close"] ?? ")", "postfix");
        return [.. row];
    }

    private static void Add(List<MathElement> row, string fence, string form)
    {
        if (fence.Length == 0)
            return;
        row.Add(
            MathElement.Token(
                "mo",
                fence,
                new MathAttribute("form", form),
                new MathAttribute("stretchy", "true"),
                new MathAttribute("symmetric", "true")
            )
        );
    }
}
