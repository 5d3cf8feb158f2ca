using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Prose;

/// <summary>What of an article can be pointed at: its id and a few words that say what it is.</summary>
internal sealed class ArticleIndex
{
    private const int LongestDescription = 160;

    private readonly Dictionary<string, string> _descriptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Note> _notes = new(StringComparer.Ordinal);

    public ArticleIndex(Article article)
    {
        foreach (var block in article.AllBlocks())
            Add(block);
        AddSections(article.Body.Sections);
        AddSections(article.Back.Sections);
        foreach (var note in article.Back.Notes)
        {
            Add(note.Id, $"{note.Type} {note.Label}");
            _notes.TryAdd(note.Id, note);
        }

        foreach (var reference in article.Back.References.References)
            Add(reference.Id, reference.Raw);
    }

    public bool Has(string id) => _descriptions.ContainsKey(id);

    public string Describe(string id) => _descriptions.GetValueOrDefault(id, id);

    public Note? NoteOf(string id) => _notes.GetValueOrDefault(id);

    private void AddSections(Seq<Section> sections)
    {
        foreach (var section in sections)
        {
            Add(section.Id, Joined(section.Label, section.Title.PlainText()));
            AddSections(section.Sections);
        }
    }

    private void Add(Block block)
    {
        if (block is Figure figure)
            Add(figure.Id, Joined(figure.Label, figure.Caption.PlainText()));
        else if (block is TableWrap table)
            Add(table.Id, Joined(table.Label, table.Caption.PlainText()));
        else if (block is DispFormula formula)
            Add(formula.Id, Joined(formula.Label, formula.Text));
    }

    private void Add(string id, string description)
    {
        var text = Cutting.Start(description.Trim(), LongestDescription);
        if (id.Length > 0)
            _descriptions.TryAdd(id, text.Length == 0 ? id : text);
    }

    private static string Joined(string? label, string text) =>
        string.IsNullOrEmpty(label) ? text
        : text.Length == 0 ? label
        : $"{label}. {text}";
}
