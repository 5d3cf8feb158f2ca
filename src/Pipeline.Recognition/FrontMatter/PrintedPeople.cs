using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>What is printed about authors, gathered line by line before it is tied together.</summary>
internal sealed partial class PrintedPeople
{
    /// <summary>Of an address that follows no names.</summary>
    public const int NoBlock = -1;

    private readonly List<PrintedAuthor> _authors = [];
    private readonly List<PrintedAff> _affs = [];
    private int _block;
    private bool _blockHasAff;

    public IReadOnlyList<PrintedAuthor> Authors => _authors;

    public IReadOnlyList<PrintedAff> Affs => _affs;

    public List<AuthorNote> Notes { get; } = [];

    /// <summary>Sentences of thanks in notes about authors, which stand after the text.</summary>
    public List<Line> Thanks { get; } = [];

    /// <summary>Those who are named for something else than writing, each with the JATS contrib-type.</summary>
    public List<(string Kind, AuthorName Name)> Others { get; } = [];

    /// <summary>E-mail addresses that no name stands beside.</summary>
    public List<(string Email, Line Line)> LooseEmails { get; } = [];

    /// <summary>ORCID iDs that no name stands beside.</summary>
    public List<(string Orcid, Line Line)> LooseOrcids { get; } = [];

    /// <summary>Signs that have a line of their own to explain them.</summary>
    public Dictionary<string, MarkMeaning> Meanings { get; } = [];

    /// <summary>Whether the names last read are followed by marked addresses.</summary>
    public bool BlockHasMarkedAff => _affs.Exists(aff => aff.Block == _block && aff.Label is not null);

    /// <summary>Whether no address follows the names last read.</summary>
    public bool BlockAwaitsAff => _authors.Count > 0 && !_blockHasAff;

    /// <summary>Adds names; after an address they begin a new block.</summary>
    public void AddAuthors(IEnumerable<AuthorName> names)
    {
        if (_blockHasAff)
            _block++;
        _blockHasAff = false;
        foreach (var name in names)
            _authors.Add(new(name, _block));
    }

    /// <summary>Takes as many names in Latin letters as there are authors, all of them named in Chinese or Korean ones, for the same persons in the same order.</summary>
    public bool Romanise(IReadOnlyList<AuthorName> names)
    {
        if (
            _authors.Count == 0
            || names.Count != _authors.Count
            || !_authors.TrueForAll(author => author.Name.Raw.All(Scripts.IsEastAsian))
            || !names.All(name => name.Raw.Any(char.IsAsciiLetter) && !name.Raw.Any(Scripts.IsEastAsian))
        )
            return false;
        for (var at = 0; at < _authors.Count; at++)
            _authors[at] = _authors[at] with { Name = _authors[at].Name with { Raw = $"{names[at].Raw} ({_authors[at].Name.Raw})" } };
        return true;
    }

    /// <summary>Says of the authors from a place on what they did.</summary>
    public void GivePost(int first, string post)
    {
        for (var at = first; at < _authors.Count; at++)
            _authors[at] = _authors[at] with { Name = _authors[at].Name with { Post = post } };
    }

    /// <summary>Adds an address; one without a mark goes on from a marked one before it.</summary>
    /// <param name="isNew">Never goes on from the one before it.</param>
    public void AddAff(string? label, Line address, bool isNew = false)
    {
        var raw = AffWords.Of(address);
        if (raw.Length == 0)
            return;
        _blockHasAff = true;
        if (
            !isNew
            && label is null
            && _affs.LastOrDefault() is { } last
            && last.Block == _block
            && (
                last.Label is null
                    ? AffWords.GoesOn(last.Raw, raw, isOfOne: _authors.Count(author => author.Block == _block) == 1)
                    : !PersonWords.IsName(raw)
            )
        )
            _affs[^1] = last with { Raw = $"{last.Raw.TrimEnd(',')}, {raw}", Further = [.. last.Further, address.Span] };
        else
            _affs.Add(new(label, raw, _block, address.Source));
    }

    /// <summary>Takes a line into the address before it.</summary>
    public void GoOn(Line line)
    {
        var last = _affs[^1];
        _affs[^1] = last with
        {
            Raw = $"{last.Raw.TrimEnd(',', '.')}, {line.Words.Trim(' ', ';', ',')}",
            Further = [.. last.Further, line.Span],
        };
    }

    /// <summary>Adds an address of one author alone; the same words are one address.</summary>
    public void AddOwnAff(PrintedAuthor author, Line address)
    {
        var raw = address.Words.Trim(' ', ';', ',', '.');
        if (Shorter(author, raw) is { } known)
        {
            _affs[known] = _affs[known] with { Raw = raw, Further = [.. _affs[known].Further, address.Span] };
            return;
        }

        var at = _affs.FindIndex(known => known.Raw.Equals(raw, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            at = _affs.Count;
            _affs.Add(new(null, raw, NoBlock, address.Span));
        }

        author.OwnAffs.Add(at);
    }

    /// <summary>The only address of the author, who alone has it, where the fuller one holds it ("Universitas Contoh", then "Department of Sociology, Universitas Contoh").</summary>
    private int? Shorter(PrintedAuthor author, string raw)
    {
        var own = Enumerable.Range(0, _affs.Count).Where(at => _affs[at].Block == author.Block && _affs[at].Label is null).ToList();
        return
            own is [var only]
            && author.OwnAffs.Count == 0
            && _authors.Count(other => other.Block == author.Block) == 1
            && raw.Contains(_affs[only].Raw, StringComparison.OrdinalIgnoreCase)
            ? only
            : null;
    }

    /// <summary>The only author of the block of names last read; null where there are several.</summary>
    public PrintedAuthor? Alone =>
        _authors.FindAll(author => author.Block == _block && author.OwnAffs.Count == 0) is [var only] && only == _authors[^1] ? only : null;

    /// <summary>Opens a block for a known author without an address, whose address follows.</summary>
    public bool Turn(AuthorName name)
    {
        var at = _authors.FindIndex(author =>
            NameMatch.AreSame(author.Name, name) && author.OwnAffs.Count == 0 && !_affs.Exists(aff => aff.Block == author.Block)
        );
        if (at < 0)
            return false;
        _block = Math.Max(_block, _authors.Max(author => author.Block)) + 1;
        _blockHasAff = false;
        _authors[at] = _authors[at] with { Block = _block };
        return true;
    }

    public bool IsKnown(AuthorName name) => Known(name) is not null;

    /// <summary>The author of that name, with the same degrees or others; null where there is none.</summary>
    public PrintedAuthor? Known(AuthorName name) => _authors.Find(author => NameMatch.AreSame(author.Name, name));

    /// <summary>Gives a known author the marks that stand behind the name where it is printed again.</summary>
    public void Complete(AuthorName again)
    {
        var at = _authors.FindIndex(author => NameMatch.AreSame(author.Name, again));
        if (_authors[at].Name.Marks.IsEmpty && !again.Marks.IsEmpty)
            _authors[at] = _authors[at] with { Name = _authors[at].Name with { Marks = again.Marks } };
        _authors[at].Orcid ??= again.Orcid;
    }

    /// <summary>The author whose name, or name before its degrees, the words hold.</summary>
    public PrintedAuthor? NamedIn(string words) =>
        _authors.Find(author => words.Contains(author.Name.Raw, StringComparison.OrdinalIgnoreCase))
        ?? NamedInParts(words)
        ?? _authors.Find(author =>
            author.Name.Raw.Split(',')[0] is { Length: > 4 } name && words.Contains(name, StringComparison.OrdinalIgnoreCase)
        );

    private PrintedAuthor? NamedInParts(string words)
    {
        var all = NameMatch.WordsOf(words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return OneOf(author => NameMatch.IsAmong(author.Name, all));
    }

    /// <summary>The author of whom that holds; null where it holds of none or several.</summary>
    private PrintedAuthor? OneOf(Predicate<PrintedAuthor> isMeant) => _authors.FindAll(isMeant) is [var only] ? only : null;

    /// <summary>Gives an e-mail address to the author it is printed beside or resembles.</summary>
    /// <param name="inLine">How many addresses the line holds.</param>
    public void AssignEmail(string email, Line line, bool isCorresponding, int inLine)
    {
        if (_authors.Find(known => known.Email == email) is { } owner)
        {
            owner.IsCorresponding |= isCorresponding;
            return;
        }

        var author =
            NamedBehind(email, line)
            ?? (inLine == 1 ? NamedIn(line.Words) ?? NamedBy(email) ?? OfBlock() ?? MarkedBy(line) : NamedBy(email));
        if (author is null || author.Email is not null)
        {
            LooseEmails.Add((email, line));
            return;
        }

        author.Email = email;
        author.IsCorresponding |= isCorresponding;
    }

    /// <summary>The one author whose initials or shortened name stand in brackets behind the address ("siti@contoh.example (S.R.)", "(H.-L. Virtanen)").</summary>
    private PrintedAuthor? NamedBehind(string email, Line line)
    {
        var start = line.Words.IndexOf(email, StringComparison.Ordinal);
        if (start < 0 || BracketBehind().Match(line.Words, start + email.Length) is not { Success: true } bracket)
            return null;
        var owner = bracket.Groups["owner"].Value;
        return WithInitials(owner) ?? Abbreviated(owner);
    }

    /// <summary>The one author whose initials these are, all of them or some in the same order; null where there is none or several.</summary>
    public PrintedAuthor? WithInitials(string printed)
    {
        var fits = _authors.FindAll(author => NameMatch.HasInitials(author.Name, printed));
        return fits.Count > 0
            ? fits is [var only]
                ? only
                : null
            : OneOf(author => NameMatch.HasInitialsAmong(author.Name, printed));
    }

    /// <summary>Whether a word stands in the name of an author.</summary>
    public bool HasWordOfName(string word) =>
        _authors.Exists(author => NameMatch.WordsOf(author.Name.Raw).Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>Gives the iDs of a line to the authors named beside them, else to the last one of a block of names with addresses of its own.</summary>
    public void AssignOrcids(Line line)
    {
        foreach (var (id, beside) in Orcids(line.Words).Concat(LinkedOrcids(line)))
        {
            if (
                _authors.Exists(known => known.Orcid?.Contains(id, StringComparison.OrdinalIgnoreCase) == true)
                || LooseOrcids.Exists(known => known.Orcid == id)
            )
                continue;
            var author = OwnerOf(id, beside, line);
            if (author is not null)
                author.Orcid = id;
            else
                LooseOrcids.Add((id, line));
        }
    }

    /// <summary>The author without an iD whom name, initials or mark beside this one mean, the surest first.</summary>
    private PrintedAuthor? OwnerOf(string orcid, string beside, Line line)
    {
        var name = LineText
            .Clean(ContactPatterns.OrcidWords().Replace(AuthorMarks.WithoutOrcids(beside), string.Empty))
            .Trim(' ', ',', ':', '–', '-');
        Func<PrintedAuthor?>[] ways =
        [
            () => Known(new(name, [], null, line.Source)),
            () => NamedBehind(orcid, line),
            () => NamedIn(beside),
            () => Abbreviated(beside),
            () => MarkedBy(line),
        ];
        return ways.Select(way => way()).FirstOrDefault(author => author is { Orcid: null })
            ?? _authors.FindLast(one => one.Block == _block && one.Orcid is null && (_block > 0 || _authors.Count == 1));
    }

    /// <summary>The one author with the mark that the line begins with ("*** Universitas Contoh, …").</summary>
    public PrintedAuthor? MarkedBy(Line line) =>
        AuthorMarks.Leading(line) is { } mark ? OneOf(author => author.Name.Marks.Contains(mark.Label)) : null;

    /// <summary>The one author for whose name the words, beside what announces an iD, are short.</summary>
    private PrintedAuthor? Abbreviated(string words)
    {
        var parts = NameMatch.PartsOf(ContactPatterns.OrcidWords().Replace(words, string.Empty));
        return OneOf(author => NameMatch.IsShort(parts, author.Name));
    }

    /// <summary>The iDs of a line, each with the words in which its owner is named: those before it where several share the line.</summary>
    private static IEnumerable<(string Id, string Beside)> Orcids(string words)
    {
        var ids = ContactPatterns.Orcid().Matches(words).DistinctBy(match => match.Value).ToList();
        for (var index = 0; index < ids.Count; index++)
        {
            var before = index == 0 ? 0 : ids[index - 1].Index + ids[index - 1].Length;
            yield return (ids[index].Value, ids.Count == 1 ? words : words[before..ids[index].Index]);
        }
    }

    /// <summary>The iDs that words or pictures of a line lead to, each with those words, or with what stands before it where they name nobody.</summary>
    private IEnumerable<(string Id, string Beside)> LinkedOrcids(Line line)
    {
        var start = 0;
        foreach (var (at, target) in AuthorMarks.OrcidLinks(line).OrderBy(link => link.Key))
        {
            if (ContactPatterns.Orcid().Match(target) is not { Success: true } id)
                continue;
            var linked = string.Concat(
                line.Inlines.OfType<ManuscriptText>().Where(run => run.Format.Link == target).Select(run => run.Text)
            );
            yield return (id.Value, NamedIn(linked) is not null ? linked : LineText.Clean(line.Text[start..at]));
            start = at;
        }
    }

    /// <summary>The only author of a block of one, for e-mail lines under each name.</summary>
    private PrintedAuthor? OfBlock()
    {
        var block = _authors.FindAll(author => author.Block == _block);
        return _authors.Count > 1 && block.Count == 1 && _block > 0 ? block[0] : null;
    }

    /// <summary>The author one of whose longer names stands in the address; null where none or several do.</summary>
    private PrintedAuthor? NamedBy(string email)
    {
        var local = Sameness.Key(email.Split('@')[0]);
        return OneOf(author =>
            author
                .Name.Raw.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries)
                .Any(part => part.Length > 3 && local.Contains(Sameness.Key(part), StringComparison.Ordinal))
        );
    }

    [GeneratedRegex(@"\G[\s>]*\((?<owner>\p{L}[^()]{1,60})\)")]
    private static partial Regex BracketBehind();
}
