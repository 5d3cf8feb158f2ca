using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.FrontMatter;

namespace Pipeline.Recognition;

/// <summary>Reads the front matter, and with it what the end of the manuscript says of the authors.</summary>
internal static class FrontStep
{
    /// <summary>
    /// The front matter, and the parts without what it took: lines that sign the text, where nobody is named above it, and addresses
    /// behind the list. Lives come before addresses are completed, for they say where authors work.
    /// </summary>
    public static (RecognisedFront Front, ManuscriptParts Parts) Read(ManuscriptParts parts, RecognitionContext context)
    {
        var signers = EndSignature.Find(parts.Text, context.Labels);
        var front = new FrontMatterRecogniser(context).Recognise(parts.Front, parts.Closing, signers.Lines);
        if (front.IsSigned)
            parts = parts.Signed(signers);
        var dated = front.Meta with { History = [.. front.Meta.History, .. parts.Dates] };
        var meta = AffCompletion.Complete(LivesOfAuthors.Add(dated, parts.Lives, context.Claims), context);
        (var text, meta) = new AddressesBehindList(context, meta).Give(parts.Text);
        return (front with { Meta = meta }, parts with { Text = text });
    }
}
