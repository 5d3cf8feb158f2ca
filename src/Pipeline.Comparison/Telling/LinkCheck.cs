using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Telling;

/// <summary>
/// Follows links within the files to what they point to. An id that is written otherwise but names the same thing is no
/// change to a reader; the same id on another thing is.
/// </summary>
internal sealed class LinkCheck
{
    /// <summary>Attributes that name elements by their ids (JATS: IDREF and IDREFS).</summary>
    private static readonly string[] Attributes = ["rid", "rids"];

    private readonly Alignment _alignment;
    private readonly ChangeList _changes;
    private readonly Lazy<Dictionary<string, Node>> _idsA;
    private readonly Lazy<Dictionary<string, Node>> _idsB;
    private readonly HashSet<(Node A, string Attribute)> _told = [];

    public LinkCheck(Alignment alignment, ChangeList changes)
    {
        (_alignment, _changes) = (alignment, changes);
        (_idsA, _idsB) = (new(() => Ids(alignment.Root.A)), new(() => Ids(alignment.Root.B)));
    }

    public static bool IsLink(string attribute) => Attributes.Contains(attribute);

    public static bool IsLink(Node node) => Array.Exists(Attributes, attribute => node[attribute] is not null);

    /// <summary>Tells every link of an element that differs, and every one that is the same but names another thing now.</summary>
    public void Check(Node a, Node b)
    {
        foreach (var attribute in Attributes.Where(attribute => a[attribute] != b[attribute]))
            TellChanged(a, b, attribute);
        CheckKept(a, b);
    }

    /// <summary>Tells a link whose ids differ, once.</summary>
    public void TellChanged(Node a, Node b, string attribute)
    {
        if (!_told.Add((a, attribute)))
            return;
        var (before, after) = (Targets(a[attribute], _idsA.Value), Targets(b[attribute], _idsB.Value));
        if (before.Length > 0 && AreTheSame(before, after))
            _changes.Change(a, b, attribute, a[attribute], b[attribute], [], ChangeKind.Identifier, SubjectOf(b));
        else
            Tell(a, b, before, after, a[attribute], b[attribute]);
    }

    /// <summary>Tells links whose ids are the same but name another thing now.</summary>
    public void CheckKept(Node a, Node b)
    {
        foreach (var attribute in Attributes)
        {
            if (a[attribute] is { } ids && ids == b[attribute])
                CheckKept(a, b, attribute, ids);
        }
    }

    private void CheckKept(Node a, Node b, string attribute, string ids)
    {
        if (_told.Contains((a, attribute)))
            return;
        var (before, after) = (Targets(ids, _idsA.Value), Targets(ids, _idsB.Value));
        if (before.Length + after.Length > 0 && !AreTheSame(before, after) && _told.Add((a, attribute)))
            Tell(a, b, before, after, ids, ids);
    }

    private void Tell(Node a, Node b, Node[] before, Node[] after, string? idsA, string? idsB)
    {
        var (from, to) = (Names(before, idsA, _changes.PlaceInA), Names(after, idsB, _changes.PlaceInB));
        _changes.Tell(ChangeKind.Changed, SubjectOf(b), a, b, $"{WordsOf(b)}points to {to} instead of {from}", from, to);
    }

    private static string WordsOf(Node link) => link.Text() is { Length: > 0 } words ? $"“{Shortened.At(words, 40)}” " : string.Empty;

    private static string Names(Node[] targets, string? ids, Func<Node, string> nameOf) =>
        targets.Length > 0 ? string.Join(" and ", targets.Select(nameOf))
        : ids is null ? "nothing"
        : $"nothing (“{ids}”)";

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
            if (node["id"] is { } id)
                ids.TryAdd(id, node);
        }

        return ids;
    }
}
