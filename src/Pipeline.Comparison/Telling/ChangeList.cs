using System.Globalization;
using Pipeline.Comparison.Reading;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparison.Telling;

/// <summary>Collects changes and words them.</summary>
internal sealed class ChangeList(Node rootA, Node rootB)
{
    /// <summary>Longer texts are told by their words, not in the sentence.</summary>
    private const int ShortText = 60;

    private readonly List<Change> _changes = [];

    /// <summary>Made when a change is to be placed: most articles of a build have none.</summary>
    private readonly Lazy<PlaceNames> _placesA = new(() => new(rootA));
    private readonly Lazy<PlaceNames> _placesB = new(() => new(rootB));

    public int Count => _changes.Count;

    public Seq<Change> All() => _changes.ToSeq();

    public void Add(Node node, string? text) => AddOne(ChangeKind.Added, node, _placesB.Value, null, text);

    public void Remove(Node node, string? text) => AddOne(ChangeKind.Removed, node, _placesA.Value, text, null);

    /// <summary>A value of the pair that is another one now; <paramref name="field"/> null means the element itself.</summary>
    public void Change(
        Node a,
        Node b,
        string? field,
        string? before,
        string? after,
        Seq<WordRun> words,
        ChangeKind kind = ChangeKind.Changed,
        Subject? subject = null
    ) =>
        Put(
            kind,
            subject ?? Subjects.Of(b),
            b,
            field,
            Sentence(Where(_placesB.Value, b, field), kind, before, after, words),
            before,
            after,
            words,
            a,
            b
        );

    /// <summary>A change whose sentence is given, without its place.</summary>
    public void Tell(ChangeKind kind, Subject subject, Node a, Node b, string sentence, string? before = null, string? after = null) =>
        Put(kind, subject, b, null, $"{Where(_placesB.Value, b, null)}: {sentence}", before, after, [], a, b);

    public void Move(Node a, Node b)
    {
        var (from, to) = (Where(_placesA.Value, a, null), Where(_placesB.Value, b, null));
        var sentence = from == to ? $"{to}: stands at another place than before" : $"{from}: moved to {to}";
        Put(ChangeKind.Moved, Subjects.Of(b), b, null, sentence, PlaceInA(a), PlaceInB(b), [], a, b);
    }

    /// <summary>A column that came or went as a whole.</summary>
    /// <param name="cell">Its first cell, in the file that has it.</param>
    public void TellColumn(ChangeKind kind, Node table, Node cell, string column, string text)
    {
        var (place, isAdded) = (_placesB.Value.Of(table), kind == ChangeKind.Added);
        _changes.Add(
            new(
                kind,
                Subject.Table,
                place,
                column,
                $"{place}, {column} {(isAdded ? "added" : "removed")}: {text}",
                isAdded ? null : text,
                isAdded ? text : null,
                [],
                PlaceOf(isAdded ? null : cell),
                PlaceOf(isAdded ? cell : null)
            )
        );
    }

    /// <summary>A change of a file beside the article's.</summary>
    public void TellFile(ChangeKind kind, string path, string sentence) =>
        _changes.Add(new(kind, Subject.File, path, null, $"{path}: {sentence}", null, null, [], null, null));

    public string PlaceInA(Node node) => Where(_placesA.Value, node, null);

    public string PlaceInB(Node node) => Where(_placesB.Value, node, null);

    /// <summary>The place with the field where the place alone does not name the thing.</summary>
    private static string Where(PlaceNames places, Node node, string? field)
    {
        var place = places.Of(node);
        var isNamed = places.IsNamed(node);
        if (isNamed)
            return field is null ? place : $"{place}: {field}";
        var name = field is null ? FieldNames.Of(node.Name) : $"{FieldNames.Of(node.Name)} {field}";
        return place == PlaceNames.WholeArticle ? name : $"{place}: {name}";
    }

    private static string Sentence(string where, ChangeKind kind, string? before, string? after, Seq<WordRun> words) =>
        kind switch
        {
            ChangeKind.Spacing => $"{where}: only white space differs",
            _ when before is { Length: <= ShortText } && after is { Length: <= ShortText } =>
                $"{where}: {Quoted(before)} → {Quoted(after)}",
            _ when before is null => $"{where}: {Shortened.At(after ?? string.Empty, ShortText)} added",
            _ when after is null => $"{where}: {Shortened.At(before, ShortText)} removed",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"{where}: {WordCount(words, WordState.Removed)} removed, {WordCount(words, WordState.Added)} added"
            ),
        };

    private static string Quoted(string text) => text.Length == 0 ? "nothing" : text;

    private static string WordCount(Seq<WordRun> words, WordState state)
    {
        var count = words.Where(run => run.State == state).Sum(run => run.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "word" : "words")}");
    }

    private void AddOne(ChangeKind kind, Node node, PlaceNames places, string? before, string? after)
    {
        var (text, verb) = (before ?? after ?? string.Empty, kind == ChangeKind.Added ? "added" : "removed");
        var sentence = text.Length is 0 or > ShortText
            ? $"{Where(places, node, null)} {verb}"
            : $"{Where(places, node, null)} {verb}: {text}";
        var (a, b) = kind == ChangeKind.Added ? (null, node) : (node, (Node?)null);
        _changes.Add(
            new(
                kind,
                Subjects.Of(node),
                places.Of(node),
                places.IsNamed(node) ? null : FieldNames.Of(node.Name),
                sentence,
                before,
                after,
                [],
                PlaceOf(a),
                PlaceOf(b),
                node.Language()
            )
        );
    }

    private void Put(
        ChangeKind kind,
        Subject subject,
        Node b,
        string? field,
        string sentence,
        string? before,
        string? after,
        Seq<WordRun> words,
        Node inA,
        Node inB
    ) =>
        _changes.Add(
            new(
                kind,
                subject,
                _placesB.Value.Of(b),
                field ?? (_placesB.Value.IsNamed(b) ? null : FieldNames.Of(b.Name)),
                sentence,
                before,
                after,
                words,
                PlaceOf(inA),
                PlaceOf(inB),
                b.Language()
            )
        );

    private static FilePlace? PlaceOf(Node? node) => node is null ? null : PlaceNames.FileOf(node);
}
