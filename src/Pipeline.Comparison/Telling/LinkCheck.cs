using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Telling;

/// <summary>
/// Follows links within the files to what they point to. An id that is written otherwise but names the same thing is no
/// change to a reader; the same id on another thing is.
/// </summary>
internal sealed class LinkCheck
{
    private readonly Alignment _alignment;
    private readonly ChangeList _changes;
    private readonly Lazy<Dictionary<string, Node>> _idsA;
    private readonly Lazy<Dictionary<string, Node>> _idsB;
    private readonly HashSet<Node> _told = new(ReferenceEqualityComparer.Instance);

    public LinkCheck(Alignment alignment, ChangeList changes)
    {
        (_alignment, _changes) = (alignment, changes);
        (_idsA, _idsB) = (new(() => Ids(alignment.Root.A)), new(() => Ids(alignment.Root.B)));
    }

    /// <summary>Tells a link whose ids differ; false where they are no ids of the files.</summary>
    public bool TellChanged(Node a, Node b, string attribute)
    {
        var (before, after) = (Targets(a[attribute], _idsA.Value), Targets(b[attribute], _idsB.Value));
        if (!_told.Add(a)) return true;
        if (before.Length > 0 && AreTheSame(before, after)) _changes.Change(a, b, attribute, a[attribute], b[attribute], [], ChangeKind.Identifier, SubjectOf(b));
        else Tell(a, b, before, after, a[attribute], b[attribute]);
        return true;
    }

    /// <summary>Tells a link whose ids are the same but name another thing now.</summary>
    public void CheckKept(Node a, Node b)
    {
        if (a["rid"] is not { } ids || ids != b["rid"] || _told.Contains(a)) return;
        var (before, after) = (Targets(ids, _idsA.Value), Targets(ids, _idsB.Value));
        if (before.Length + after.Length > 0 && !AreTheSame(before, after) && _told.Add(a)) Tell(a, b, before, after, ids, ids);
    }

    private void Tell(Node a, Node b, Node[] before, Node[] after, string? idsA, string? idsB)
    {
        var (from, to) = (Names(before, idsA, _changes.PlaceInA), Names(after, idsB, _changes.PlaceInB));
        _changes.Tell(ChangeKind.Changed, SubjectOf(b), a, b, $"{WordsOf(b)}points to {to} instead of {from}", from, to);
    }

    private static string WordsOf(Node link) => link.Text() is { Length: > 0 } words ? $"“{Shortened.At(words, 40)}” " : string.Empty;

    private static string Names(Node[] targets, string? ids, Func<Node, string> nameOf) =>
        targets.Length > 0 ? string.Join(" and ", targets.Select(nameOf)) : ids is null ? "nothing" : $"nothing (“{ids}”)";

    private bool AreTheSame(Node[] before, Node[] after) =>
        before.Length == after.Length && before.Zip(after).All(pair => ReferenceEquals(_alignment.PartnerOf(pair.First), pair.Second));

    private static Node[] Targets(string? ids, Dictionary<string, Node> known) =>
        [.. (ids ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(known.GetValueOrDefault).OfType<Node>()];

    private static Subject SubjectOf(Node link) => link.Closest("contrib") is null ? Subject.CrossReference : Subject.Author;

    /// <summary>The first of those that share an id, as XPath's id() has it.</summary>
    private static Dictionary<string, Node> Ids(Node root)
    {
        var ids = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var node in root.SelfAndDescendants())
        {
            if (node["id"] is { } id) ids.TryAdd(id, node);
        }

        return ids;
    }
}
