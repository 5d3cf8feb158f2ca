using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Prose;

/// <summary>What of an article can be pointed at: its id and a few words that say what it is.</summary>
internal sealed class ArticleIndex
{
    private const int LongestDescription = 160;

    private readonly Dictionary<string, string> _descriptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Note> _notes = new(StringComparer.Ordinal);

    public ArticleIndex(Article article)
    {
        AddBlocks(article.Body.Blocks);
        AddSections(article.Body.Sections);
        AddBlocks(article.Back.Acknowledgements);
        AddSections(article.Back.Sections);
        foreach (var note in article.Back.Notes)
        {
            Add(note.Id, $"{note.Type} {note.Label}");
            _notes.TryAdd(note.Id, note);
            AddBlocks(note.Blocks);
        }

        foreach (var reference in article.Back.References.References) Add(reference.Id, reference.Raw);
    }

    public bool Has(string id) => _descriptions.ContainsKey(id);

    public string Describe(string id) => _descriptions.GetValueOrDefault(id, id);

    public Note? NoteOf(string id) => _notes.GetValueOrDefault(id);

    private void AddSections(Seq<Section> sections)
    {
        foreach (var section in sections)
        {
            Add(section.Id, Joined(section.Label, section.Title.PlainText()));
            AddBlocks(section.Blocks);
            AddSections(section.Sections);
        }
    }

    private void AddBlocks(Seq<Block> blocks)
    {
        foreach (var block in blocks) AddBlock(block);
    }

    private void AddBlock(Block block)
    {
        switch (block)
        {
            case Figure figure:
                Add(figure.Id, Joined(figure.Label, figure.Caption.PlainText()));
                break;
            case TableWrap table:
                Add(table.Id, Joined(table.Label, table.Caption.PlainText()));
                foreach (var row in table.Rows)
                {
                    foreach (var cell in row.Cells) AddBlocks(cell.Blocks);
                }

                break;
            case DispFormula formula:
                Add(formula.Id, Joined(formula.Label, formula.Text));
                break;
            case ListBlock list:
                foreach (var item in list.Items) AddBlocks(item.Blocks);
                break;
            case DispQuote quote:
                AddBlocks(quote.Blocks);
                break;
            case DefList list:
                foreach (var item in list.Items) AddBlocks(item.Definition);
                break;
            case Speech speech:
                AddBlocks(speech.Blocks);
                break;
            case BoxedText box:
                AddBlocks(box.Blocks);
                break;
            default:
                break;
        }
    }

    private void Add(string id, string description)
    {
        var text = description.Trim();
        if (text.Length > LongestDescription) text = text[..LongestDescription].TrimEnd() + "…";
        if (id.Length > 0) _descriptions.TryAdd(id, text.Length == 0 ? id : text);
    }

    private static string Joined(string? label, string text) => string.IsNullOrEmpty(label) ? text : text.Length == 0 ? label : $"{label}. {text}";
}
