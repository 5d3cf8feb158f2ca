using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Words;

namespace Pipeline.Comparison.Telling;

/// <summary>
/// Tells the words of a reference, affiliation or address that differ by the fields they are in, "year 2019 → 2020", where the
/// file marks fields; the words between fields are told of the whole.
/// </summary>
internal sealed class FieldTeller(Node blockA, Node blockB, TextDiff text, ChangeList changes)
{
    private readonly Subject _subject = Subjects.Of(blockB);

    private readonly HashSet<(Node? A, Node? B)> _told = [];

    public static bool HasFields(Node block) => ElementKinds.IsCitation(block.Name) || block.Name is "aff" or "corresp";

    public void Tell()
    {
        var partners = Partners();
        var loose = new List<Hunk>();
        foreach (var hunk in text.Hunks)
        {
            var (a, b) = (FieldAt(text.A, hunk.StartA, hunk.LengthA), FieldAt(text.B, hunk.StartB, hunk.LengthB));
            a ??= hunk.LengthA == 0 && b is not null ? partners.GetValueOrDefault(b) : null;
            b ??= hunk.LengthB == 0 && a is not null ? partners.GetValueOrDefault(a) : null;
            if (!TellField(hunk, a, b))
                loose.Add(hunk);
        }

        TellLoose(loose);
    }

    private bool TellField(Hunk hunk, Node? a, Node? b)
    {
        if ((a is null && hunk.LengthA > 0) || (b is null && hunk.LengthB > 0) || (a ?? b) is not { } field)
            return false;
        if (a is not null && b is not null && NameOf(a) != NameOf(b))
            return false;
        if (!_told.Add((a, b)))
            return true;
        var name = NameOf(field)!;
        if (a is null)
            changes.Tell(ChangeKind.Added, _subject, blockA, blockB, $"{name} added: {Shown(b!)}", null, Shown(b!));
        else if (b is null)
            changes.Tell(ChangeKind.Removed, _subject, blockA, blockB, $"{name} removed: {Shown(a)}", Shown(a), null);
        else
            TellChanged(a, b, name);
        return true;
    }

    private void TellChanged(Node a, Node b, string name)
    {
        var words = TextDiff.Of(TextFlow.Of(a), TextFlow.Of(b));
        var (before, after) = (Shown(a), Shown(b));
        changes.Change(
            blockA,
            blockB,
            name,
            before,
            after,
            words.Runs(),
            before == after ? ChangeKind.Spacing : ChangeKind.Changed,
            _subject
        );
    }

    private void TellLoose(List<Hunk> hunks)
    {
        if (hunks.Count == 0)
            return;
        var isSpace = hunks.TrueForAll(hunk => TokensOf(hunk).All(token => token.IsSpace));
        changes.Change(
            blockA,
            blockB,
            null,
            Token.TextOf(text.A, 0, text.A.Length),
            Token.TextOf(text.B, 0, text.B.Length),
            text.Runs(),
            isSpace ? ChangeKind.Spacing : ChangeKind.Changed,
            _subject
        );
    }

    private IEnumerable<Token> TokensOf(Hunk hunk) =>
        [.. text.A.AsSpan(hunk.StartA, hunk.LengthA), .. text.B.AsSpan(hunk.StartB, hunk.LengthB)];

    private static string Shown(Node field) => field.Text();

    /// <summary>Fields that share a word are the same field, in both directions.</summary>
    private Dictionary<Node, Node> Partners()
    {
        var partners = new Dictionary<Node, Node>(ReferenceEqualityComparer.Instance);
        foreach (var (a, b) in text.Kept())
        {
            if (FieldOf(text.A[a]) is not { } first || FieldOf(text.B[b]) is not { } second)
                continue;
            partners.TryAdd(first, second);
            partners.TryAdd(second, first);
        }

        return partners;
    }

    /// <summary>The one field that all these words are in; null where there are none or they are in several.</summary>
    private static Node? FieldAt(Token[] tokens, int start, int length)
    {
        var fields = tokens.Skip(start).Take(length).Select(FieldOf).Distinct().ToArray();
        return fields is [var only] ? only : null;
    }

    /// <summary>The outermost element around a word that marks a field.</summary>
    private static Node? FieldOf(Token token) =>
        Chain.Elements(token.Chain).LastOrDefault(element => NameOf(element) is not null && !ElementKinds.IsEmphasis(element.Name));

    private static string? NameOf(Node field) =>
        field["pub-id-type"] switch
        {
            "doi" => "DOI",
            { Length: > 0 } kind => $"{kind} identifier",
            _ => FieldNames.OfReference(field.Name),
        };
}
