using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Abstracts;

internal sealed class AbstractLength : INormalisationRule
{
    private const int MostWords = 300;

    public Rule Info { get; } =
        new(
            "META086",
            Severity.Query,
            "Long abstract",
            "Indexes cut abstracts, and the first page has room for about 250 words beside the dates.",
            "House rule: at most 300 words (APA 7 §2.9: no more than 250)",
            "(an abstract of 412 words)",
            "(an abstract of 250 words)",
            "Ask the author to shorten it, or settle the finding."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        StageResult.Of(
            article,
            article
                .Meta.Abstracts.Where(item => item.Kind is null)
                .Select(item => (Abstract: item, Words: Words(item)))
                .Where(entry => entry.Words > MostWords)
                .Select(entry =>
                    Info.At(entry.Abstract.Source, $"The abstract has {entry.Words} words; can it be shortened to {MostWords}?")
                )
        );

    private static int Words(Abstract item) => item.Blocks.Sum(Words) + item.Sections.Sum(section => section.Blocks.Sum(Words));

    private static int Words(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph.Content.PlainText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
            ListBlock list => list.Items.Sum(item => item.Blocks.Sum(Words)),
            DispQuote quote => quote.Blocks.Sum(Words),
            _ => 0,
        };
}
