using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Vocabulary.Conservation;

/// <summary>
/// Finds for the characters of a manuscript where an article has them. What the article gives a source for is looked for
/// there; what is left over is looked for among the fields, labels and references, which may have come from several places.
/// </summary>
public sealed class TextAccounts
{
    private readonly SourceTexts _texts;
    private readonly PrintedTexts _printed;
    private readonly List<PrintedText> _unfound = [];
    private readonly TextSpan _span = new();
    private FieldPool? _pool;

    private TextAccounts(SourceTexts texts, Article article)
    {
        _texts = texts;
        _printed = PrintedTexts.Of(article);
        foreach (var text in _printed.Running.Skip(_printed.FrontCount))
            _span.Add(text.Source);
        foreach (var text in _printed.Running)
            Claim(text);
        foreach (var field in _printed.Fields)
            if (!Claim(field) && field.Account.Kind == AccountKind.Output)
                _unfound.Add(field);
        foreach (var claim in article.Claims)
            Claim(claim.Source, new(AccountKind.Metadata, claim.Field));
    }

    /// <summary>The accounts of everything a manuscript says, comments apart.</summary>
    public static TextAccounts Of(Manuscript manuscript, Article article) => new(SourceTexts.Of(manuscript), article);

    /// <summary>The accounts of a part of a manuscript.</summary>
    public static TextAccounts Of(IEnumerable<ManuscriptBlock> blocks, Article article) => new(SourceTexts.Of(blocks), article);

    /// <summary>The article's running text, in its order.</summary>
    public IReadOnlyList<PrintedText> Running => _printed.Running;

    /// <summary>Words that nothing read so far accounts for, as stretches in order, each within one paragraph.</summary>
    public IEnumerable<OpenWords> Open()
    {
        foreach (var text in _texts.All)
        {
            var open = text.Open();
            if (open.Count == 0)
                continue;
            foreach (var (start, end) in open)
                Claim(text, start, end);
            foreach (var (start, end) in text.Open())
                yield return new(text, start, end);
        }
    }

    /// <summary>
    /// In the front matter, running heads and what stands after the text words may be said again and in parts; from the first
    /// to the last paragraph of the text, and of its notes, they are a label or reference only as a whole, and only one that
    /// was found nowhere else.
    /// </summary>
    private void Claim(SourceText text, int start, int end)
    {
        _pool ??= new(_printed.Fields, _unfound);
        if (_span.Holds(text.Paragraph))
            _pool.ClaimWhole(text, start, end);
        else
            _pool.Claim(text, start, end);
    }

    /// <summary>Paragraphs of nothing but spaces that have no account.</summary>
    public IEnumerable<SourceRef> Blank() => _texts.All.Where(text => text.IsBlank).Select(text => text.Paragraph);

    /// <summary>Gives the characters of a span that have none this account.</summary>
    public void Claim(SourceRef span, Account account)
    {
        if (_texts.Find(span) is not { } text)
            return;
        var (start, end) = Range(span, text);
        text.Claim(start, end, account);
    }

    /// <summary>The account of the character at a place; null where the paragraph has no text, or none yet.</summary>
    public Account? At(SourceRef place) => _texts.Find(place) is { Length: > 0 } text ? text.At(place.Start) : null;

    /// <summary>Whether the paragraph at a place has any text.</summary>
    public bool HasText(SourceRef place) => _texts.Find(place) is { Length: > 0 };

    /// <summary>Whether the manuscript as read has these characters at this place, letter for letter.</summary>
    public bool Holds(SourceRef place, string words)
    {
        if (_texts.Find(place) is not { } text)
            return WordText.Next(words, 0, words.Length) is null;
        var (start, end) = Range(place, text);
        return text.Characters[start..end].SequenceEqual(words) || WordText.Letters(text.Characters[start..end]) == WordText.Letters(words);
    }

    /// <summary>The whole text in stretches of one account.</summary>
    public Seq<LedgerEntry> Entries() => [.. _texts.All.SelectMany(Entries)];

    private static IEnumerable<LedgerEntry> Entries(SourceText text)
    {
        foreach (var (start, end, account) in text.Accounts())
            yield return new(
                ItemKind.Text,
                text.Paragraph.Slice(start, end - start),
                end - start,
                text.Characters[start..end].ToString(),
                account
            );
    }

    /// <summary>Gives what a printed text has of the place it names its account, and says whether that is anything.</summary>
    private bool Claim(PrintedText printed)
    {
        if (_texts.FindDrawn(printed.Source, printed.Value) is { } drawn)
        {
            drawn.Claim(0, drawn.Length, printed.Account);
            return true;
        }

        if (_texts.Find(printed.Source) is not { } text)
            return false;
        var (start, end) = Range(printed.Source, text);
        return text.Claim(start, end, printed.IsRunning ? end : text.Length, printed.Value, printed.Account);
    }

    private static (int Start, int End) Range(SourceRef span, SourceText text) =>
        span.Length == 0 ? (0, text.Length) : (Math.Min(span.Start, text.Length), Math.Min(span.Start + span.Length, text.Length));
}
