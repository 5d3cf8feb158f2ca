using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed class UnbalancedQuote : TextQuery
{
    public override Rule Info { get; } =
        new(
            "META119",
            Severity.Query,
            "Quotation mark without its partner",
            "A quotation that is opened and never closed cannot be told from the author's own words.",
            "APA 7 §8.25–8.27",
            "the ‘harbour question (Santoso, 2020)",
            "the ‘harbour question’ (Santoso, 2020)",
            "Ask the author where the quotation ends, or whether it is one."
        );

    protected override IEnumerable<Edit> Doubts(FlatText text, InlineSite site) =>
        QuoteReader.Read(text.Value).Where(mark => mark.Use == QuoteUse.Unpaired).Select(mark => new Edit(mark.Index, 1, string.Empty));

    /// <summary>A quotation of several paragraphs is opened in each and closed in the last (Chicago Manual of Style 17 §13.30).</summary>
    protected override bool GoesOn(FlatText text, Edit doubt, string following)
    {
        ReadOnlySpan<char> marks = text.Value[doubt.Start] is '"' or '“' or '„' ? ['"', '“', '„'] : ['\'', '‘', '‚'];
        return following.Length > 0 && marks.Contains(following[0]) && QuoteReader.Read(text.Value)[^1].Index == doubt.Start;
    }

    protected override string Ask(FlatText text, Edit doubt) =>
        "A quotation mark here has no partner: where does the quotation begin or end?";
}
