using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Conservation;

/// <summary>The words of running text as pages show them: a formula by the characters it is built of, not by its reading.</summary>
internal static class FormulaWords
{
    public static string Of(Seq<Inline> content) => content.Select(AsBuilt).PlainText();

    private static Inline AsBuilt(Inline inline) =>
        inline switch
        {
            InlineFormula { Math: { } math } formula => formula with { Text = Shown(math) },
            _ when inline.Children() is { IsEmpty: false } children => inline.WithChildren(children.Select(AsBuilt)),
            _ => inline,
        };

    /// <summary>Characters of the tokens that are seen: no annotations, no phantoms, no labels of rows.</summary>
    private static string Shown(MathElement math)
    {
        var text = new StringBuilder();
        var open = new Stack<MathElement>([math]);
        while (open.TryPop(out var next))
        {
            if (next.Name is "mphantom" or "mspace" or "annotation" or "annotation-xml")
                continue;
            text.Append(next.Text);
            var first = next.Name == "mlabeledtr" ? 1 : 0;
            var end = next.Name is "semantics" or "maction" ? Math.Min(1, next.Children.Count) : next.Children.Count;
            for (var index = end - 1; index >= first; index--)
                open.Push(next.Children[index]);
        }

        return text.ToString();
    }
}
