using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Conservation;

/// <summary>Finds the account of every item that is no text.</summary>
internal sealed class ItemAccounts(Manuscript manuscript, WalkedArticle article, TextAccounts texts, FindingAccounts findings)
{
    private readonly ArticleObjects _objects = new(article);
    private Account _lastTable = Account.Missing;

    /// <summary>The account of an item; null for a mark in a paragraph, or a running head, that has no text.</summary>
    public Account? Of(PackageItem item) =>
        item.Fate switch
        {
            ItemFate.Unread => Account.Missing,
            ItemFate.Joined => new(AccountKind.Joined, item.Rule!),
            ItemFate.Moved => new(AccountKind.Moved, item.Rule!),
            ItemFate.LeftOut => new(AccountKind.LeftOut, item.Rule!),
            _ => OfKept(item),
        };

    private Account? OfKept(PackageItem item) =>
        item.Kind switch
        {
            ItemKind.Table => _lastTable = Output(_objects.Table(item.Source)) ?? findings.OfItem(item.Source) ?? Account.Missing,
            ItemKind.Cell => Output(_objects.Cell(item.Source)) ?? texts.At(item.Source) ?? _lastTable,
            ItemKind.Note => OfNote(item.Source) ?? findings.OfItem(item.Source) ?? Account.Missing,
            ItemKind.Header => OfBlocks(HeaderBlocks(item.Source.Part)) ?? findings.OfItem(item.Source with { Paragraph = 0 }),
            ItemKind.Picture => Output(_objects.TakePicture(item.Source)) ?? findings.OfItem(item.Source) ?? Account.Missing,
            ItemKind.Equation => texts.At(item.Source) ?? Account.Missing,
            _ => texts.At(item.Source) ?? (texts.HasText(item.Source) ? Account.Missing : null),
        };

    /// <summary>A note of the article that no mark leads to is lost to its readers.</summary>
    private Account? OfNote(SourceRef source) =>
        _objects.Note(source) is { } id
            ? article.IsMarked(id)
                ? Output(id)
                : null
            : OfBlocks(NoteBlocks(source));

    private Seq<ManuscriptBlock> NoteBlocks(SourceRef source) =>
        manuscript.Notes.FirstOrDefault(note => note.Source == source)?.Blocks ?? [];

    private Seq<ManuscriptBlock> HeaderBlocks(string part) =>
        manuscript.Headers.FirstOrDefault(header => header.Part == part)?.Blocks ?? [];

    /// <summary>The account of what the blocks say; metadata where any of it is.</summary>
    private Account? OfBlocks(IEnumerable<ManuscriptBlock> blocks)
    {
        var accounts = blocks
            .Paragraphs()
            .SelectMany(paragraph => paragraph.Inlines)
            .OfType<ManuscriptText>()
            .Select(text => texts.At(text.Source))
            .OfType<Account>()
            .ToList();
        return accounts.Find(account => account.Kind == AccountKind.Metadata) ?? accounts.FirstOrDefault();
    }

    private static Account? Output(string? id) => id is null ? null : new(AccountKind.Output, id);
}
