using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition;

/// <summary>The flow of a manuscript parted into front matter, which may stand at its end too, and what follows.</summary>
/// <param name="Front">What stands above the text.</param>
/// <param name="Closing">What stands behind the text and is front matter all the same: who reviews, contacts, an abstract in another language.</param>
/// <param name="Dated">Lines at the end that name dates of the history.</param>
/// <param name="Dates">Those dates.</param>
/// <param name="Lives">Sentences about the authors at the end.</param>
/// <param name="Text">All the rest.</param>
internal sealed record ManuscriptParts(
    IReadOnlyList<FlowItem> Front,
    Seq<FlowItem> Closing,
    IReadOnlyList<FlowItem> Dated,
    Seq<HistoryDate> Dates,
    IReadOnlyList<LifeOfAuthor> Lives,
    IReadOnlyList<FlowItem> Text
)
{
    /// <summary>
    /// In this order: the end of the front matter, for all else is looked for behind it; the signature of a reviewer, whose lines may hold
    /// dates; dates; tables of the text that the front matter ran into; an abstract behind the list; and lines about authors, which
    /// may stand among all of these.
    /// </summary>
    public static ManuscriptParts Of(RecognitionContext context)
    {
        var end = new FrontMatterSpan(context).End();
        var signature = Reviewer.Signature(context.Flow, context.Labels);
        Seq<FlowItem> reviewer = [.. context.Flow.Take(signature.End).Skip(Math.Max(end, signature.Start))];
        var (undated, dated, dates) = EndDates.Take(context, context.Flow.Skip(end).Where(item => !reviewer.Contains(item)));
        var (front, ofText) = TablesOfText.Part([.. context.Flow.Take(end)], context.Labels);
        var (whole, translated) = FrontBehindList.Take(context, front, [.. ofText, .. undated]);
        var (text, contacts, lives) = AuthorLinesAtEnd.Take(context, front, whole);
        return new(front, [.. reviewer, .. contacts, .. translated], dated, [.. dates], lives, text);
    }

    /// <summary>The parts with lines under the text that sign it as closing ones.</summary>
    public ManuscriptParts Signed(Signers signers) =>
        this with
        {
            Closing = [.. Closing, .. signers.Items],
            Text = [.. Text.Except(signers.Items)],
        };
}
