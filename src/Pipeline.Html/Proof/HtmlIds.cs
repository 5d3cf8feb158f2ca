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
    private readonly Dictionary<string, int> _noteReferences = new(StringComparer.Ordinal);

    public HtmlIds(Article article)
    {
        var ids = article.AllBlocks().Select(block => block switch { Figure figure => figure.Id, TableWrap table => table.Id, DispFormula formula => formula.Id, _ => string.Empty }).ToList();
        AddSections(article.Body.Sections, ids);
        AddSections(article.Back.Sections, ids);
        foreach (var item in article.Meta.Abstracts) AddSections(item.Sections, ids);
        ids.AddRange(article.Back.Notes.Select(note => note.Id));
        ids.AddRange(article.Back.References.References.Select(reference => reference.Id));
        _targets = new(ids.Select(AsId).Where(id => id.Length > 0), StringComparer.Ordinal);
    }

    /// <summary>The id to give to an object; null where it has none or another object already has it.</summary>
    public string? Give(string id) => AsId(id) is { Length: > 0 } name && _given.Add(name) ? name : null;

    /// <summary>The address of an object of this page, or null where there is none.</summary>
    public string? LinkTo(string id) => AsId(id) is var name && _targets.Contains(name) ? "#" + name : null;

    /// <summary>A new id for a mark that leads to a note.</summary>
    public string NextReferenceTo(string noteId)
    {
        var note = AsId(noteId);
        var number = _noteReferences.GetValueOrDefault(note) + 1;
        _noteReferences[note] = number;
        return ReferenceId(note, number);
    }

    /// <summary>Ids of the marks that lead to a note, in reading order.</summary>
    public IEnumerable<string> ReferencesTo(string noteId) =>
        Enumerable.Range(1, _noteReferences.GetValueOrDefault(AsId(noteId))).Select(number => ReferenceId(AsId(noteId), number));

    private static void AddSections(Seq<Section> sections, List<string> ids)
    {
        foreach (var section in sections)
        {
            ids.Add(section.Id);
            AddSections(section.Sections, ids);
        }
    }

    private static string ReferenceId(string note, int number) => string.Create(CultureInfo.InvariantCulture, $"__{note}_{number}");

    /// <summary>An id holds no white space (HTML Standard §3.2.6); control characters cannot stand in it either.</summary>
    private static string AsId(string id)
    {
        var name = new StringBuilder();
        foreach (var rune in id.Replace("__", "--", StringComparison.Ordinal).EnumerateRunes())
            name.Append(Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar ? "-" : rune.ToString());
        return name.ToString();
    }
}
