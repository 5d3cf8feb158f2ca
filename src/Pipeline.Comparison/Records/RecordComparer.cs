using System.Globalization;
using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Telling;
using Pipeline.Comparison.Words;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Records;

/// <summary>Holds what two systems say of one article against each other.</summary>
internal sealed class RecordComparer
{
    private const int ShortText = 60;

    private const double SameReference = 0.5;

    private readonly List<Change> _changes = [];
    private readonly Effort _effort = new();

    public static Seq<Change> Compare(ArticleRecord a, ArticleRecord b)
    {
        var comparer = new RecordComparer();
        comparer.CompareFacts(a.Facts, b.Facts, string.Empty);
        comparer.CompareAuthors(a.Authors, b.Authors);
        comparer.CompareKeywords(a.Keywords, b.Keywords);
        if (!a.References.IsEmpty && !b.References.IsEmpty)
            comparer.CompareReferences(a.References, b.References);
        return comparer._changes.ToSeq();
    }

    private void CompareFacts(Seq<Fact> a, Seq<Fact> b, string around)
    {
        foreach (var place in a.Concat(b).Select(fact => fact.Place).Distinct())
        {
            var (before, after) = (a.Where(fact => fact.Place == place).ToList(), b.Where(fact => fact.Place == place).ToList());
            before.RemoveAll(fact => after.Find(fact.Says) is { } same && after.Remove(same));
            for (var index = 0; index < Math.Max(before.Count, after.Count); index++)
                Tell(before.ElementAtOrDefault(index), after.ElementAtOrDefault(index), $"{around}{place}");
        }
    }

    private void CompareAuthors(Seq<Person> a, Seq<Person> b)
    {
        var left = a.ToList();
        var pairs = new List<(Person A, Person B)>();
        var known = new HashSet<Person>(ReferenceEqualityComparer.Instance);
        foreach (
            var sameness in new Func<Person, Person, bool>[]
            {
                HaveSameId,
                HaveSameName,
                (first, second) =>
                    _effort.Spend(first.Name.Length + second.Name.Length)
                    && Likeness.OfBags(Letters(first.Name), Letters(second.Name)) > 0.6,
            }
        )
        {
            foreach (var person in b.Where(person => !known.Contains(person)))
            {
                if (left.Find(other => sameness(other, person)) is not { } same)
                    continue;
                pairs.Add((same, person));
                known.Add(person);
                left.Remove(same);
            }
        }

        foreach (var person in left)
            Add(ChangeKind.Removed, Subject.Author, PlaceOf(person, a), person.Name, null, person.Node, null);
        foreach (var person in b)
            ComparePerson(pairs.Find(pair => ReferenceEquals(pair.B, person)).A, person, PlaceOf(person, b));
        TellOrder(pairs, a, b);
    }

    private void ComparePerson(Person? a, Person b, string place)
    {
        if (a is null)
        {
            Add(ChangeKind.Added, Subject.Author, place, null, b.Name, null, b.Node);
            return;
        }

        Tell(new(Subject.Author, "name", a.Name, a.Node), new(Subject.Author, "name", b.Name, b.Node), $"{place}: name");
        Tell(IdOf(a), IdOf(b), $"{place}: ORCID iD");
        CompareFacts(a.Facts, b.Facts, $"{place}: ");
    }

    private void TellOrder(List<(Person A, Person B)> pairs, Seq<Person> a, Seq<Person> b)
    {
        var inOrder = pairs.OrderBy(pair => IndexOf(a, pair.A)).ToArray();
        var kept = LongestRise.Of(Array.ConvertAll(inOrder, pair => IndexOf(b, pair.B)));
        for (var index = 0; index < kept.Length; index++)
        {
            if (!kept[index])
                Add(
                    ChangeKind.Moved,
                    Subject.Author,
                    PlaceOf(inOrder[index].A, a),
                    PlaceOf(inOrder[index].A, a),
                    PlaceOf(inOrder[index].B, b),
                    inOrder[index].A.Node,
                    inOrder[index].B.Node
                );
        }
    }

    private void CompareKeywords(Seq<Fact> a, Seq<Fact> b)
    {
        foreach (var place in a.Concat(b).Select(fact => fact.Place).Distinct())
        {
            var (before, after) = (a.Where(fact => fact.Place == place).ToArray(), b.Where(fact => fact.Place == place).ToArray());
            foreach (var keyword in before.Where(keyword => !Array.Exists(after, keyword.Says)))
                Add(ChangeKind.Removed, Subject.Keyword, place, keyword.Value, null, keyword.Node, null);
            foreach (var keyword in after.Where(keyword => !Array.Exists(before, keyword.Says)))
                Add(ChangeKind.Added, Subject.Keyword, place, null, keyword.Value, null, keyword.Node);
            var (orderA, orderB) = (Shared(before, after), Shared(after, before));
            if (orderA != orderB)
                Add(ChangeKind.Moved, Subject.Keyword, place, orderA, orderB, before[0].Node, after[0].Node);
        }
    }

    private static string Shared(Fact[] keywords, Fact[] others) =>
        string.Join("; ", keywords.Where(keyword => Array.Exists(others, keyword.Says)).Select(keyword => keyword.Value));

    private void CompareReferences(Seq<Fact> a, Seq<Fact> b)
    {
        var left = a.ToList();
        for (var index = 0; index < b.Count; index++)
        {
            var reference = b[index];
            var same =
                left.Find(reference.Says)
                ?? left.Where(other => _effort.Spend(other.Node.Bag().Length + reference.Node.Bag().Length))
                    .Select(other => (Fact: other, Score: Likeness.OfBags(other.Node.Bag(), reference.Node.Bag())))
                    .Where(other => other.Score >= SameReference)
                    .OrderByDescending(other => other.Score)
                    .FirstOrDefault()
                    .Fact;
            if (same is not null)
                left.Remove(same);
            Tell(same, reference, string.Create(CultureInfo.InvariantCulture, $"reference {index + 1}"));
        }

        foreach (var reference in left)
            Tell(reference, null, string.Create(CultureInfo.InvariantCulture, $"reference {IndexOf(a, reference) + 1}"));
    }

    private void Tell(Fact? a, Fact? b, string place)
    {
        if ((a is null && b is null) || (a is not null && b is not null && a.Says(b)))
            return;
        Add(
            a is null ? ChangeKind.Added
                : b is null ? ChangeKind.Removed
                : ChangeKind.Changed,
            (a ?? b)!.Subject,
            place,
            a?.Value,
            b?.Value,
            a?.Node,
            b?.Node
        );
    }

    private void Add(ChangeKind kind, Subject subject, string place, string? before, string? after, Node? a, Node? b)
    {
        var words = kind == ChangeKind.Changed ? TextDiff.OfText(before!, after!).Runs() : [];
        _changes.Add(
            new(
                kind,
                subject,
                place,
                null,
                Sentence(kind, place, before, after),
                before,
                after,
                words,
                a is null ? null : PlaceNames.FileOf(a),
                b is null ? null : PlaceNames.FileOf(b)
            )
        );
    }

    private static string Sentence(ChangeKind kind, string place, string? before, string? after) =>
        kind switch
        {
            ChangeKind.Moved => $"{place}: in another order",
            ChangeKind.Added => $"{place}: only in the second{Short(after)}",
            ChangeKind.Removed => $"{place}: only in the first{Short(before)}",
            _ when before!.Length <= ShortText && after!.Length <= ShortText => $"{place}: {before} → {after}",
            _ => $"{place}: the texts differ",
        };

    private static string Short(string? value) => value is { Length: > 0 and <= ShortText } ? $": {value}" : string.Empty;

    private static Fact? IdOf(Person person) => person.Orcid is { } id ? new(Subject.Author, "ORCID iD", id, person.Node) : null;

    private static bool HaveSameId(Person a, Person b) => a.Orcid is not null && a.Orcid == b.Orcid;

    private static bool HaveSameName(Person a, Person b) => string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase);

    private static int[] Letters(string name) => [.. name.ToUpperInvariant().Where(char.IsLetter).Select(letter => (int)letter).Order()];

    private static string PlaceOf(Person person, Seq<Person> all) =>
        string.Create(CultureInfo.InvariantCulture, $"author {IndexOf(all, person) + 1} ({person.Name})");

    private static int IndexOf<T>(Seq<T> all, T one)
        where T : class
    {
        for (var index = 0; index < all.Count; index++)
        {
            if (ReferenceEquals(all[index], one))
                return index;
        }

        return -1;
    }
}
