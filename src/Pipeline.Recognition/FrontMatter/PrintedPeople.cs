using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Places;
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
        if (_blockHasAff) _block++;
        _blockHasAff = false;
        foreach (var name in names) _authors.Add(new(name, _block));
    }

    /// <summary>Takes as many names in Latin letters as there are authors, all of them named in Chinese or Korean ones, for the same persons in the same order.</summary>
    public bool Romanise(IReadOnlyList<AuthorName> names)
    {
        if (_authors.Count == 0 || names.Count != _authors.Count || !_authors.TrueForAll(author => author.Name.Raw.All(Scripts.IsEastAsian)) || !names.All(name => name.Raw.Any(char.IsAsciiLetter) && !name.Raw.Any(Scripts.IsEastAsian))) return false;
        for (var at = 0; at < _authors.Count; at++) _authors[at] = _authors[at] with { Name = _authors[at].Name with { Raw = $"{names[at].Raw} ({_authors[at].Name.Raw})" } };
        return true;
    }

    /// <summary>Says of the authors from a place on what they did.</summary>
    public void GivePost(int first, string post)
    {
        for (var at = first; at < _authors.Count; at++) _authors[at] = _authors[at] with { Name = _authors[at].Name with { Post = post } };
    }

    /// <summary>Adds an address; one without a mark goes on from a marked one before it.</summary>
    /// <param name="isNew">Never goes on from the one before it.</param>
    public void AddAff(string? label, Line address, bool isNew = false)
    {
        var raw = address.Words.Trim(' ', ';', ',').TrimEnd(')').TrimEnd();
        if (raw is ['(', ..] && !raw.Contains(')', StringComparison.Ordinal)) raw = raw[1..].TrimStart();
        if (raw.Count(character => character == '(') > raw.Count(character => character == ')')) raw += ")";
        if (raw.Length == 0) return;
        _blockHasAff = true;
        if (!isNew && label is null && _affs.LastOrDefault() is { } last && last.Block == _block && (last.Label is null ? GoesOn(last.Raw, raw) : !PersonWords.IsName(raw)))
            _affs[^1] = last with { Raw = $"{last.Raw.TrimEnd(',')}, {raw}", Further = [.. last.Further, address.Span] };
        else
            _affs.Add(new(label, raw, _block, address.Source));
    }

    /// <summary>Takes a line into the address before it.</summary>
    public void GoOn(Line line)
    {
        var last = _affs[^1];
        _affs[^1] = last with { Raw = $"{last.Raw.TrimEnd(',', '.')}, {line.Words.Trim(' ', ';', ',')}", Further = [.. last.Further, line.Span] };
    }

    /// <summary>
    /// Under the name of one author the lines of an address are one: the department, then the faculty, then the university, then the town.
    /// A department alone is never the whole address, whoever stands above it.
    /// </summary>
    private bool GoesOn(string begun, string next) => IsInside(begun, next) ||
        _authors.Count(author => author.Block == _block) == 1 && !PersonWords.EndsWithCountry(begun) && (!PersonWords.NamesInstitution(next) || Streets.IsAtStart(next) || (PersonWords.IsUnit(begun) && (!PersonWords.IsUnit(next) || IsOfOtherRank(begun, next))) || (begun.StartsWith("College of ", StringComparison.OrdinalIgnoreCase) && !next.StartsWith("College of ", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Two parts of institutions that begin with other words, as a department and its faculty do; two departments are two addresses.</summary>
    private static bool IsOfOtherRank(string begun, string next) => !PersonWords.IsUniversity(begun) && !begun.Split(' ')[0].Equals(next.Split(' ')[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>A department and what it belongs to, a line for each.</summary>
    private static bool IsInside(string begun, string next) =>
        !begun.Contains(',', StringComparison.Ordinal) && PersonWords.IsUnit(begun) && PersonWords.NamesInstitution(next) && !PersonWords.IsUnit(next) && PersonWords.IsUniversity(next);

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
        return own is [var only] && author.OwnAffs.Count == 0 && _authors.Count(other => other.Block == author.Block) == 1 && raw.Contains(_affs[only].Raw, StringComparison.OrdinalIgnoreCase) ? only : null;
    }

    /// <summary>An author's name as printed and in each of two scripts or ways to write it, where one stands in brackets.</summary>
    public static IEnumerable<string> NamesOf(PrintedAuthor author) => author.Name.Raw.Split(['(', ')', '（', '）', ','], StringSplitOptions.TrimEntries).Where(name => name.Length > 3).Prepend(BareOf(author.Name)).Prepend(author.Name.Raw);

    /// <summary>The only author of the block of names last read; null where there are several.</summary>
    public PrintedAuthor? Alone => _authors.FindAll(author => author.Block == _block && author.OwnAffs.Count == 0) is [var only] && only == _authors[^1] ? only : null;

    /// <summary>Opens a block for a known author without an address, whose address follows.</summary>
    public bool Turn(AuthorName name)
    {
        var at = _authors.FindIndex(author => BareOf(author.Name).Equals(BareOf(name), StringComparison.OrdinalIgnoreCase) && author.OwnAffs.Count == 0 && !_affs.Exists(aff => aff.Block == author.Block));
        if (at < 0) return false;
        _block = Math.Max(_block, _authors.Max(author => author.Block)) + 1;
        _blockHasAff = false;
        _authors[at] = _authors[at] with { Block = _block };
        return true;
    }

    public bool IsKnown(AuthorName name) => Known(name) is not null;

    /// <summary>The author of that name, with the same degrees or others; null where there is none.</summary>
    public PrintedAuthor? Known(AuthorName name) => _authors.Find(author => BareOf(author.Name).Equals(BareOf(name), StringComparison.OrdinalIgnoreCase));

    /// <summary>Gives a known author the marks that stand behind the name where it is printed again.</summary>
    public void Complete(AuthorName again)
    {
        var at = _authors.FindIndex(author => BareOf(author.Name).Equals(BareOf(again), StringComparison.OrdinalIgnoreCase));
        if (_authors[at].Name.Marks.IsEmpty && !again.Marks.IsEmpty) _authors[at] = _authors[at] with { Name = _authors[at].Name with { Marks = again.Marks } };
        _authors[at].Orcid ??= again.Orcid;
    }

    /// <summary>The name without what commas part from it, where that is nothing but degrees.</summary>
    private static string BareOf(AuthorName name) => name.Raw.Split(',', StringSplitOptions.TrimEntries) is [var bare, .. var degrees] && degrees.All(PersonWords.IsDegree) ? WithoutTitles(Generation().Replace(bare, string.Empty)) : name.Raw;

    private static string WithoutTitles(string name) => Titles().Match(name) is { Success: true } titles && titles.Length < name.Length ? name[titles.Length..] : name;

    /// <summary>The author whose name, or name before its degrees, the words hold.</summary>
    public PrintedAuthor? NamedIn(string words) =>
        _authors.Find(author => words.Contains(author.Name.Raw, StringComparison.OrdinalIgnoreCase)) ??
        NamedInParts(words) ??
        _authors.Find(author => author.Name.Raw.Split(',')[0] is { Length: > 4 } name && words.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The one author all words of whose name, titles and degrees aside, stand among the words in any order.</summary>
    private PrintedAuthor? NamedInParts(string words)
    {
        var all = WordsOf(words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = _authors.FindAll(author => WordsOf(PersonWords.WithoutByName(author.Name.Raw)).Where(word => word.Length > 1 && !PersonWords.IsDegree(word)).ToList() is { Count: > 1 } parts && parts.TrueForAll(all.Contains));
        return named.Count == 1 ? named[0] : null;
    }

    private static string[] WordsOf(string text) => text.Split([' ', ',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gives an e-mail address to the author it is printed beside or resembles.</summary>
    /// <param name="inLine">How many addresses the line holds.</param>
    public void AssignEmail(string email, Line line, bool isCorresponding, int inLine)
    {
        if (_authors.Find(known => known.Email == email) is { } owner)
        {
            owner.IsCorresponding |= isCorresponding;
            return;
        }

        var author = WithInitialsBehind(email, line) ?? (inLine == 1 ? NamedIn(line.Words) ?? NamedBy(email) ?? OfBlock() ?? MarkedBy(line) : NamedBy(email));
        if (author is null || author.Email is not null)
        {
            LooseEmails.Add((email, line));
            return;
        }

        author.Email = email;
        author.IsCorresponding |= isCorresponding;
    }

    /// <summary>The one author whose initials stand in brackets behind the address ("siti@contoh.example (S.R.)").</summary>
    private PrintedAuthor? WithInitialsBehind(string email, Line line)
    {
        var start = line.Words.IndexOf(email, StringComparison.Ordinal);
        if (start < 0 || BracketedInitials().Match(line.Words, start + email.Length) is not { Success: true } bracket) return null;
        return WithInitials(bracket.Groups["initials"].Value);
    }

    /// <summary>The one author whose initials these are, all of them or some in the same order; null where there is none or several.</summary>
    public PrintedAuthor? WithInitials(string printed)
    {
        var initials = Letters(printed);
        var fits = _authors.FindAll(author => InitialsOf(author).Contains(initials, StringComparer.OrdinalIgnoreCase));
        if (fits.Count == 0) fits = _authors.FindAll(author => InitialsOf(author).Any(whole => IsAmong(initials, whole)));
        return fits.Count == 1 ? fits[0] : null;
    }

    /// <summary>The initials stand among those of the whole name in the same order, from the first on ("A.K." for Annelies Kuiper-van Dam).</summary>
    private static bool IsAmong(string initials, string whole)
    {
        var at = 0;
        foreach (var letter in whole)
            if (at < initials.Length && char.ToUpperInvariant(letter) == char.ToUpperInvariant(initials[at])) at++;
        return at == initials.Length && whole.Length > 0 && char.ToUpperInvariant(whole[0]) == char.ToUpperInvariant(initials[0]);
    }

    /// <summary>Initials of an author's name, with and without those of titles, those behind hyphens and those of particles.</summary>
    private static IEnumerable<string> InitialsOf(PrintedAuthor author)
    {
        var all = WordsOf(author.Name.Raw.Split(',')[0]).Where(word => word.Any(char.IsLetter)).ToList();
        var words = all.FindAll(word => word.Length <= 2 || !PersonWords.IsDegree(word));
        yield return Initials(all);
        yield return Initials(words);
        yield return Initials(words.SelectMany(word => word.Split('-', StringSplitOptions.RemoveEmptyEntries)));
        yield return Initials(words.Where(word => char.IsUpper(word.First(char.IsLetter))));
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word.First(char.IsLetter)));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    /// <summary>Gives the iDs of a line to the authors named beside them, else to the last one of a block of names with addresses of its own.</summary>
    public void AssignOrcids(Line line)
    {
        foreach (var (id, beside) in Orcids(line.Words).Concat(LinkedOrcids(line)))
        {
            if (_authors.Exists(known => known.Orcid?.Contains(id, StringComparison.OrdinalIgnoreCase) == true) || LooseOrcids.Exists(known => known.Orcid == id)) continue;
            var author = Known(new(LineText.Clean(ContactPatterns.OrcidWords().Replace(AuthorMarks.WithoutOrcids(beside), string.Empty)).Trim(' ', ',', ':', '–', '-'), [], null, line.Source)) is { Orcid: null } whole ? whole : WithInitialsBehind(id, line) is { Orcid: null } bracketed ? bracketed : NamedIn(beside) is { Orcid: null } named ? named : Abbreviated(beside) is { Orcid: null } initials ? initials : MarkedBy(line) is { Orcid: null } marked ? marked : _authors.FindLast(one => one.Block == _block && one.Orcid is null && (_block > 0 || _authors.Count == 1));
            if (author is not null) author.Orcid = id;
            else LooseOrcids.Add((id, line));
        }
    }

    /// <summary>The one author with the mark that the line begins with ("*** Universitas Contoh, …").</summary>
    public PrintedAuthor? MarkedBy(Line line) =>
        AuthorMarks.Leading(line) is { } mark && _authors.FindAll(author => author.Name.Marks.Contains(mark.Label)) is [var only] ? only : null;

    /// <summary>The one author whose initials, with or without the surname, stand last among the words ("S. Rahma", "H.-J. von Thüngen", "R. K.C.").</summary>
    private PrintedAuthor? Abbreviated(string words)
    {
        var parts = Parts(ContactPatterns.OrcidWords().Replace(words, string.Empty));
        return parts.Count > 0 && _authors.FindAll(author => IsShortOf(parts, Parts(author.Name.Raw.Split(',')[0]))) is [var only] ? only : null;
    }

    private static List<string> Parts(string text) => [.. text.Split([' ', ',', ';', ':', '(', ')', '.', '-', '–', '/', '|'], StringSplitOptions.RemoveEmptyEntries).Where(part => char.IsLetter(part[0]))];

    /// <summary>Each part is a word of the name or its initial, in the same order, the first of the name's among them; a run of capitals is initials.</summary>
    private static bool IsShortOf(List<string> parts, List<string> name)
    {
        var letters = parts is [{ Length: > 1 and <= 5 } run] && run.All(char.IsUpper) ? [.. run.Select(letter => letter.ToString())] : parts;
        if (letters.Count < 2) return false;
        var at = 0;
        foreach (var letter in letters)
        {
            while (at < name.Count && !IsSame(letter, name[at])) at++;
            if (at++ == name.Count) return false;
        }

        return at == name.Count;
    }

    private static bool IsSame(string part, string word) => part.Length == 1 ? word.StartsWith(part, StringComparison.OrdinalIgnoreCase) : part.Equals(word, StringComparison.OrdinalIgnoreCase);

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
            if (ContactPatterns.Orcid().Match(target) is not { Success: true } id) continue;
            var linked = string.Concat(line.Inlines.OfType<ManuscriptText>().Where(run => run.Format.Link == target).Select(run => run.Text));
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
        var fits = _authors.FindAll(author => author.Name.Raw.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Any(part => part.Length > 3 && local.Contains(Sameness.Key(part), StringComparison.Ordinal)));
        return fits.Count == 1 ? fits[0] : null;
    }

    [GeneratedRegex(@"^(?:(?:prof(?:essor)?|dr|drs|dra|ir|hj|assoc(?:iate)?|asst|assistant|apt|ns|mr|mrs|ms|PD|Priv\.-Doz)\.?\s+)+(?=\p{Lu})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Titles();

    [GeneratedRegex(@",?\s+(?:Jr|Sr|I{2,3}|IV|Filho|Neto)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Generation();

    [GeneratedRegex(@"\G[\s>]*\((?<initials>\p{L}(?:[.\-\s]*\p{L}){1,7}\.?)\)")]
    private static partial Regex BracketedInitials();
}
