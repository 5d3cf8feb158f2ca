using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Words;

namespace Pipeline.Comparison.Telling;

/// <summary>Tells what differs between two running texts: words, then how the same words are marked up.</summary>
internal sealed class TextTeller(AttributeTeller attributes, LinkCheck links, ChangeList changes)
{
    public void Tell(Node a, Node b, TextDiff text)
    {
        var before = changes.Count;
        if (FieldTeller.HasFields(b))
            new FieldTeller(a, b, text, changes).Tell();
        else
            TellWords(a, b, text);
        TellReplacedLinks(text);
        new MarkTeller(a, b, text, attributes, links, changes).Tell();
        if (changes.Count == before && text.IsSame && !HaveSameBorders(text))
            changes.Tell(ChangeKind.Changed, Subject.Markup, a, b, "the same words are divided among other elements");
    }

    private void TellWords(Node a, Node b, TextDiff text)
    {
        var hunks = text.Hunks.Where(hunk => !IsAroundThing(text, hunk)).ToArray();
        if (hunks.Length == 0)
            return;
        var kind = Array.TrueForAll(hunks, hunk => IsSpace(text, hunk)) ? ChangeKind.Spacing : ChangeKind.Changed;
        changes.Change(a, b, null, Token.TextOf(text.A, 0, text.A.Length), Token.TextOf(text.B, 0, text.B.Length), text.Runs(), kind);
    }

    /// <summary>A note or picture that came or went, with the white space beside it; that is told of the thing itself.</summary>
    private static bool IsAroundThing(TextDiff text, Hunk hunk) =>
        TokensOf(text, hunk).Any(token => token.Object is not null)
        && TokensOf(text, hunk).All(token => token.Object is not null || token.IsSpace);

    private static bool IsSpace(TextDiff text, Hunk hunk) => TokensOf(text, hunk).All(token => token.IsSpace);

    private static IEnumerable<Token> TokensOf(TextDiff text, Hunk hunk) =>
        [.. text.A.AsSpan(hunk.StartA, hunk.LengthA), .. text.B.AsSpan(hunk.StartB, hunk.LengthB)];

    /// <summary>Links whose every word changed are held against each other in their order.</summary>
    private void TellReplacedLinks(TextDiff text)
    {
        foreach (var hunk in text.Hunks)
        {
            var (before, after) = (LinksIn(text.A, hunk.StartA, hunk.LengthA), LinksIn(text.B, hunk.StartB, hunk.LengthB));
            if (before.Length != after.Length)
                continue;
            foreach (var (a, b) in before.Zip(after))
                links.Check(a, b);
        }
    }

    private static Node[] LinksIn(Token[] tokens, int start, int length) =>
        [.. tokens.Skip(start).Take(length).SelectMany(token => Chain.Elements(token.Chain)).Where(LinkCheck.IsLink).Distinct()];

    private static bool HaveSameBorders(TextDiff text)
    {
        for (var index = 1; index < text.A.Length; index++)
        {
            if (
                Chain.CommonDepth(text.A[index - 1].Chain, text.A[index].Chain)
                != Chain.CommonDepth(text.B[index - 1].Chain, text.B[index].Chain)
            )
                return false;
        }

        return true;
    }
}
