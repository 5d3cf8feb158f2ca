using System.Globalization;
using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Html.Proof;

/// <summary>
/// Ids of the page: each is given once, and links are made only to ids that will be given. Ids that the page itself needs
/// hold an underscore pair, so that they cannot meet the article's.
/// </summary>
internal sealed class HtmlIds
{
    private readonly HashSet<string> _targets;
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private int _made;

    public HtmlIds(Article article) => _targets = IdsOf(article).Select(AsId).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>The id to give to an object; null where it has none or another object already has it.</summary>
    public string? Give(string id) => AsId(id) is { Length: > 0 } name && _given.Add(name) ? name : null;

    /// <summary>The id to give to an object that must have one.</summary>
    public string GiveOrMake(string id) => Give(id) ?? string.Create(CultureInfo.InvariantCulture, $"__part{++_made}");

    /// <summary>The name, with a number where another object of the page has the same.</summary>
    public string NameOnce(string name)
    {
        var number = _names.GetValueOrDefault(name) + 1;
        _names[name] = number;
        return number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
    }

    /// <summary>The address of an object of this page, or null where there is none.</summary>
    public string? LinkTo(string id) => AsId(id) is var name && _targets.Contains(name) ? "#" + name : null;

    /// <summary>A new id for a mark that leads to a note or reference.</summary>
    public string NextReferenceTo(string targetId)
    {
        var target = AsId(targetId);
        var number = _marks.GetValueOrDefault(target) + 1;
        _marks[target] = number;
        return MarkId(target, number);
    }

    /// <summary>Ids of the marks so far that lead to a note or reference, in reading order.</summary>
    public IReadOnlyList<string> ReferencesTo(string targetId)
    {
        var target = AsId(targetId);
        return [.. Enumerable.Range(1, _marks.GetValueOrDefault(target)).Select(number => MarkId(target, number))];
    }

    /// <summary>The ids of all that links may lead to; empty where an object has none.</summary>
    private static IEnumerable<string> IdsOf(Article article) =>
        [
            .. article.AllBlocks().Select(IdOf),
            .. IdsOf(article.Body.Sections),
            .. IdsOf(article.Back.Sections),
            .. article.Meta.Abstracts.SelectMany(part => IdsOf(part.Sections)),
            .. article.Back.Notes.Select(note => note.Id),
            .. article.Back.References.References.Select(reference => reference.Id),
        ];

    private static string IdOf(Block block) =>
        block switch
        {
            Figure figure => figure.Id,
            TableWrap table => table.Id,
            DispFormula formula => formula.Id,
            _ => string.Empty,
        };

    private static IEnumerable<string> IdsOf(Seq<Section> sections) =>
        sections.SelectMany(section => IdsOf(section.Sections).Prepend(section.Id));

    private static string MarkId(string target, int number) => string.Create(CultureInfo.InvariantCulture, $"__{target}_{number}");

    /// <summary>An id holds no white space (HTML Standard §3.2.6); control characters cannot stand in it either.</summary>
    private static string AsId(string id)
    {
        var name = new StringBuilder();
        foreach (var rune in id.Replace("__", "--", StringComparison.Ordinal).EnumerateRunes())
            name.Append(Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar ? "-" : rune.ToString());
        return name.ToString();
    }
}
