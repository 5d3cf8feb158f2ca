using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

/// <summary>
/// English only: in Indonesian and Malay single marks give meanings and translations, and stay (EYD V, III.K).
/// </summary>
internal sealed class SingleQuotes : TextRule
{
    public override Rule Info { get; } = new(
        "META123",
        Severity.Notice,
        "Quotation in single marks",
        "Double marks enclose quotations and words used in a special sense; single marks stand only within double ones.",
        "APA 7 §6.7 and §8.27: double quotation marks, single within double",
        "the so-called ‘harbour question’",
        "the so-called “harbour question”",
        "Look whether the article follows another convention throughout.");

    protected override string What => "Single quotation marks became double ones, and double ones within them single";

    protected override bool IsReported(Edit edit) => edit.Replacement == "“";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site)
    {
        if (site.Language.Split('-')[0] != "en") yield break;
        var marks = QuoteReader.Read(text.Value);
        for (var index = 0; index < marks.Count; index++)
        {
            if (marks[index] is not { Use: QuoteUse.Open, IsDouble: false, Depth: 0 } open) continue;
            var close = Enumerable.Range(index + 1, marks.Count - index - 1).First(next => marks[next] is { Use: QuoteUse.Close, IsDouble: false, Depth: 0 });
            yield return new(open.Index, 1, "“");
            foreach (var inner in Enumerable.Range(index + 1, close - index - 1).Select(next => marks[next]).Where(mark => mark is { IsDouble: true, Depth: 1, Use: QuoteUse.Open or QuoteUse.Close }))
                yield return new(inner.Index, 1, inner.Use == QuoteUse.Open ? "‘" : "’");
            yield return new(marks[close].Index, 1, "”");
            index = close;
        }
    }
}
