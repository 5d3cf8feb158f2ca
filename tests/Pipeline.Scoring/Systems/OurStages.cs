using Pipeline.Configuration;
using Pipeline.Docx;
using Pipeline.Metadata;
using Pipeline.Recognition;
using Pipeline.References;
using Pipeline.Scoring.Judging;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Scoring.Systems;

/// <summary>The stages of this repository, from DOCX to the article with its references read.</summary>
/// <param name="profile">The journal the manuscripts go to.</param>
internal sealed class OurStages(JournalProfile profile) : ISystem
{
    public string Name => "ours";

    /// <param name="journal">Path of its journal.yaml.</param>
    public static OurStages For(string journal) =>
        new(
            JournalReader.Read(File.ReadAllText(journal), Path.GetFileName(journal)).Value
                ?? throw new InvalidDataException($"{journal} cannot be read")
        );

    public Facts Read(byte[] docx) => FactsOf(ArticleOf(docx));

    /// <summary>The article with its references read and its citations linked.</summary>
    public Article ArticleOf(byte[] docx)
    {
        var manuscript =
            DocxReader.Read(docx, "manuscript.docx", new DocxLimits()).Value
            ?? throw new InvalidDataException("the manuscript cannot be read");
        return Recogniser
            .Recognise(manuscript, profile)
            .Then(recognised =>
                MetadataNormaliser.Normalise(recognised, new NormaliserContext(profile, new IssueInfo(), new ArticleSettings()))
            )
            .Then(normalised => ReferenceStage.Apply(normalised, manuscript.Citations))
            .Value;
    }

    private static Facts FactsOf(Article article)
    {
        var meta = article.Meta;
        var affs = meta.Affs.ToDictionary(aff => aff.Id, aff => aff.Raw);
        var blocks = article.AllBlocks().ToList();
        return new()
        {
            Title = meta.Title.Content.IsEmpty ? [] : [$"{meta.Title.Content.PlainText()} {meta.Subtitle.PlainText()}"],
            Authors = [.. meta.Contribs.Select(NameOf)],
            Affiliations = [.. affs.Values.Distinct()],
            Links =
            [
                .. meta.Contribs.SelectMany(contrib => contrib.AffIds.Select(id => $"{NameOf(contrib)} @ {affs.GetValueOrDefault(id)}")),
            ],
            Contacts =
            [
                .. meta.Contribs.SelectMany(contrib =>
                    new[] { contrib.Email, contrib.Orcid }.OfType<string>().Select(address => $"{NameOf(contrib)} @ {address}")
                ),
            ],
            Abstracts =
            [
                .. meta.Abstracts.Select(item =>
                    string.Join(
                        ' ',
                        Texts(item.Blocks)
                            .Concat(item.Sections.SelectMany(section => Texts(section.Blocks).Prepend(section.Title.PlainText())))
                    )
                ),
            ],
            Keywords = [.. meta.KwdGroups.SelectMany(group => group.Kwds)],
            Sections =
            [
                .. Headings(article.Body.Sections, 1),
                .. article.Back.Acknowledgements.IsEmpty ? (string[])[] : [Truth.Acknowledgements],
                .. Headings(article.Back.Sections, 1),
            ],
            Tables = [.. blocks.OfType<TableWrap>().Select(Grid)],
            TableCaptions = [.. blocks.OfType<TableWrap>().Select(table => $"{NumberOf(table.Label)} {table.Caption.PlainText()}")],
            Figures =
            [
                .. blocks
                    .OfType<Figure>()
                    .Where(figure => figure.Label is not null || !figure.Caption.IsEmpty)
                    .Select(figure => $"{NumberOf(figure.Label)} {figure.Caption.PlainText()}"),
            ],
            Notes = [.. article.Back.Notes.Select(note => string.Join(' ', Texts(note.Blocks)))],
            References = [.. article.Back.References.References.Select(reference => reference.Raw)],
            Words = [.. TextsOf(article).SelectMany(FactText.Words)],
        };
    }

    private static string NameOf(Contrib contrib) => contrib.Name?.Display ?? contrib.Collab ?? contrib.Raw;

    private static string NumberOf(string? label) => label is null ? string.Empty : label[(label.LastIndexOf(' ') + 1)..];

    private static IEnumerable<string> Headings(Seq<Section> sections, int level) =>
        sections.SelectMany(section => Headings(section.Sections, level + 1).Prepend($"{level} {section.Title.PlainText()}"));

    private static IEnumerable<string> TextsOf(Article article) =>
        Texts(article.Body.Blocks)
            .Concat(Texts(article.Body.Sections))
            .Concat(Texts(article.Back.Acknowledgements))
            .Concat(Texts(article.Back.Sections));

    private static IEnumerable<string> Texts(Seq<Section> sections) =>
        sections.SelectMany(section => Texts(section.Blocks).Concat(Texts(section.Sections)));

    /// <summary>Running text of blocks, tables and figures aside.</summary>
    private static IEnumerable<string> Texts(Seq<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                Paragraph paragraph => [paragraph.Content.PlainText()],
                ListBlock list => list.Items.SelectMany(item => Texts(item.Blocks)),
                DispQuote quote => Texts(quote.Blocks).Append(quote.Attribution.PlainText()),
                VerseGroup verse => verse
                    .Stanzas.SelectMany(stanza => stanza.Lines)
                    .Select(line => line.Content.PlainText())
                    .Append(verse.Attribution.PlainText()),
                DefList list => list.Items.SelectMany(item => Texts(item.Definition).Prepend(item.Term.PlainText())),
                Speech speech => Texts(speech.Blocks).Prepend(speech.Speaker.PlainText()),
                BoxedText box => Texts(box.Blocks).Prepend(box.Title.PlainText()),
                DispFormula formula => [formula.Text],
                Figure or TableWrap => [],
                _ => throw new System.Diagnostics.UnreachableException(),
            }
        );

    private static string Grid(TableWrap table) =>
        string.Join(
            '\n',
            table.Rows.Select(row =>
            {
                var cells = new string[table.Columns];
                foreach (var cell in row.Cells)
                    cells[cell.Column] = string.Join(' ', Texts(cell.Blocks)).Replace('\t', ' ');
                return string.Join('\t', cells);
            })
        );
}
