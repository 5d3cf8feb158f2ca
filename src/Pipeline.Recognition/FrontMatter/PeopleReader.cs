using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads the lines between title and abstract: names, addresses, e-mail, ORCID iDs and notes about authors.</summary>
internal sealed partial class PeopleReader(RecognitionContext context)
{
    private readonly List<PrintedAuthor> _authors = [];
    private readonly List<PrintedAff> _affs = [];
    private readonly List<AuthorNote> _notes = [];
    private readonly List<string> _looseEmails = [];
    private readonly Dictionary<string, MarkMeaning> _meanings = [];
    private int _block;
    private bool _blockHasAff;
    private bool _isContactBlock;

    public IReadOnlyList<PrintedAuthor> Authors => _authors;

    public IReadOnlyList<PrintedAff> Affs => _affs;

    public IReadOnlyList<AuthorNote> Notes => _notes;

    /// <summary>Addresses that no name stands beside.</summary>
    public IReadOnlyList<string> LooseEmails => _looseEmails;

    /// <summary>Signs that have a line of their own to explain them.</summary>
    public IReadOnlyDictionary<string, MarkMeaning> Meanings => _meanings;

    /// <summary>Claims what it can read among the lines after the title; names before it only where none follow.</summary>
    /// <param name="abstractLine">Where the first abstract begins; names and addresses stand before it.</param>
    public void Read(FrontLines lines, int titleLine, int abstractLine)
    {
        foreach (var at in lines.Free(titleLine + 1).ToList())
            if (ReadLine(lines[at], isBeforeAbstract: at < abstractLine)) lines.Claim(at);
        if (_authors.Count > 0) return;
        foreach (var at in lines.Free().Where(at => at < titleLine || at > abstractLine).ToList())
            if (ReadLine(lines[at], isBeforeAbstract: true)) lines.Claim(at);
    }

    private bool ReadLine(Line line, bool isBeforeAbstract)
    {
        if (AuthorHeading().IsMatch(line.Words) || context.Labels.Whole(line.Words, Label.Corresponding) is not null)
        {
            _isContactBlock = context.Labels.Whole(line.Words, Label.Corresponding) is not null;
            return true;
        }

        if (line.Format.OutlineLevel is not null || line.HasStyle("heading") || line.HasStyle("toc") || Months.IsDate(line.Words))
        {
            _isContactBlock = false;
            return false;
        }

        if (_isContactBlock) return ReadContactBlock(line);
        if (!isBeforeAbstract && !AuthorMarks.StartsWithMark(line) && !Email().IsMatch(line.Words) && !Orcid().IsMatch(line.Words)) return false;
        var parts = line.SplitAtBreaks();
        var isRead = false;
        foreach (var part in parts) isRead |= part.HasWords && ReadPart(part);
        return isRead;
    }

    private bool ReadPart(Line line)
    {
        if (context.Labels.AtStart(line.Words.TrimStart('*', ' '), Label.EqualContribution) is not null || ContributedEqually().IsMatch(line.Words)) return ReadEqualNote(line);
        if (IsContact(line)) return ReadContact(line);
        if (Orcid().IsMatch(line.Words) && (!AuthorLine.IsAuthorLine(line) || AuthorLine.Read(line).All(IsKnown))) return ReadOrcids(line);
        if ((line.List is null && AuthorLine.IsAuthorLine(line)) || (line.HasStyle("author") && AuthorLine.IsPlausible(line))) return ReadAuthors(line);
        if (ReadAuthorWithAddress(line)) return true;
        return IsAff(line) && ReadAffs(line);
    }

    /// <summary>Under the heading of the corresponding author every line is part of the address to write to.</summary>
    private bool ReadContactBlock(Line line)
    {
        var known = _notes.Count;
        ReadContact(line);
        if (_notes.Count == known) _notes.Add(new("corresp", context.Inlines.Convert(line, ContentKind.Prose), line.Source));
        if (NamedIn(line.Words) is { } named) named.IsCorresponding = true;
        return true;
    }

    private bool IsContact(Line line) =>
        (Email().IsMatch(line.Words) || context.Labels.AtStart(line.Words.TrimStart('*', '✉', ' '), Label.Corresponding, Label.Email) is not null) && line.WordCount <= 60;

    private bool ReadAuthors(Line line)
    {
        if (_blockHasAff) _block++;
        _blockHasAff = false;
        foreach (var name in AuthorLine.Read(line)) _authors.Add(new(name, _block));
        ReadOrcidsInText(line);
        ReadNotes(line);
        return true;
    }

    /// <summary>Footnotes behind a name say who answers letters, or something about the author.</summary>
    private void ReadNotes(Line line)
    {
        foreach (var mark in line.Inlines.OfType<ManuscriptNoteMark>())
        {
            foreach (var note in context.AuthorNotes(mark.NoteId).Where(note => note.HasWords))
            {
                if (IsContact(note) && ReadContact(note) && !SaysMore(note)) continue;
                if (!_notes.Exists(known => known.Source == note.Source)) _notes.Add(new("other", context.Inlines.Convert(note, ContentKind.Prose), note.Source));
            }
        }
    }

    /// <summary>"Siti Rahma, Universitas Contoh, Indonesia": a name and an address in one line.</summary>
    private bool ReadAuthorWithAddress(Line line)
    {
        if (AuthorMarks.StartsWithMark(line) || !PersonWords.IsAddress(line.Words) || line.WordCount > 40) return false;
        var comma = line.Text.IndexOfAny([',', '(', '–', '|']);
        if (comma <= 0) return false;
        var name = line.Slice(0, comma);
        if (PersonWords.IsAddress(name.Words) || !AuthorLine.IsAuthorLine(name) || name.WordCount < 2 || _affs.Exists(aff => aff.Block == _block && aff.Label is not null)) return false;
        ReadAuthors(name);
        AddAff(null, line.From(comma + 1));
        return true;
    }

    private bool IsAff(Line line) =>
        line.WordCount <= 60 && _authors.Count > 0 && !Sentence.IsClosed(line.Words.TrimEnd('.')) &&
        (AuthorMarks.StartsWithMark(line) || PersonWords.IsAddress(line.Words) || IsPlace(line));

    /// <summary>Names parted by commas, as of a town and a country, with no word that would make them a sentence.</summary>
    private static bool IsPlace(Line line) =>
        line.WordCount <= 12 && !line.Features.IsBold && !line.Words.Contains(':', StringComparison.Ordinal) && line.Words.Contains(',', StringComparison.Ordinal) &&
        line.Words.Split(',').All(part => part.Trim() is { Length: > 0 } name && (char.IsUpper(name[0]) || char.IsDigit(name[0])));

    private bool ReadAffs(Line line)
    {
        int[] starts = [0, .. AuthorMarks.InnerStarts(line), line.Text.Length];
        for (var index = 0; index + 1 < starts.Length; index++)
        {
            var part = line.Slice(starts[index], starts[index + 1] - starts[index]);
            if (AuthorMarks.Leading(part) is { } mark) AddAff(mark.Label, part.From(mark.Length));
            else if (part.HasWords) AddAff(line.List is { IsOrdered: true } item ? item.Label.Trim(' ', '.', ')', '(') : null, part);
        }

        return true;
    }

    private void AddAff(string? label, Line address)
    {
        var raw = address.Words.Trim(' ', ';', ',').TrimEnd(')');
        if (raw.Count(character => character == '(') > raw.Count(character => character == ')')) raw += ")";
        if (raw.Length == 0) return;
        _blockHasAff = true;
        if (label is null && _affs.LastOrDefault() is { Label: not null } last && last.Block == _block && !PersonWords.IsName(raw))
            _affs[^1] = last with { Raw = $"{last.Raw.TrimEnd(',')}, {raw}" };
        else
            _affs.Add(new(label, raw, _block, address.Source));
    }

    private bool ReadEqualNote(Line line)
    {
        if (AuthorMarks.Leading(line) is { } mark && AuthorMarks.IsSign(mark.Label)) _meanings[mark.Label] = MarkMeaning.Equal;
        else
            foreach (var author in _authors) author.IsEqual = true;
        _notes.Add(new("equal", context.Inlines.Convert(AuthorMarks.Leading(line) is { } leading ? line.From(leading.Length) : line, ContentKind.Prose), line.Source));
        return true;
    }

    private bool ReadContact(Line line)
    {
        var mark = AuthorMarks.Leading(line);
        if (mark is { } sign && AuthorMarks.IsSign(sign.Label)) _meanings[sign.Label] = MarkMeaning.Corresponding;
        var isCorresponding = context.Labels.All(line.Words, [Label.Corresponding]).Any() || (mark is { } found && AuthorMarks.IsSign(found.Label));
        var emails = Email().Matches(line.Words).Select(match => match.Value.TrimEnd('.')).ToList();
        var rest = ContactAddress(line);
        if (rest is not null) AddAff(mark is { } numbered && !AuthorMarks.IsSign(numbered.Label) ? numbered.Label : null, rest);
        else if (emails.Count > 0 && mark is null && BeforeEmail(line) is { } before && AuthorLine.IsAuthorLine(before) && _authors.TrueForAll(author => author.Name.Raw != before.Words)) ReadAuthors(before);
        if (emails.Count == 1 && mark is null && !isCorresponding && AfterEmail(line) is { } after && PersonWords.IsAddress(after.Words)) AddAff(null, after);
        foreach (var email in emails) Assign(email, line.Words, isCorresponding, emails.Count);
        if (isCorresponding && emails.Count == 0 && NamedIn(line.Words) is { } named) named.IsCorresponding = true;
        ReadOrcidsInText(line);
        if (rest is null && SaysMore(line)) _notes.Add(new("corresp", context.Inlines.Convert(line, ContentKind.Prose), line.Source));
        return emails.Count > 0 || isCorresponding || context.Labels.Whole(line.Words, Label.Email, Label.Corresponding) is not null;
    }

    /// <summary>Holds a postal address or other words beside label, names and e-mail, which are kept as printed.</summary>
    private bool SaysMore(Line line)
    {
        var words = Email().Replace(line.Words, string.Empty);
        foreach (var author in _authors) words = words.Replace(author.Name.Raw, string.Empty, StringComparison.OrdinalIgnoreCase);
        foreach (var label in context.Labels.All(words, [Label.Corresponding, Label.Email]).Reverse()) words = words.Remove(label.Start, label.End - label.Start);
        return Orcid().Replace(words, string.Empty).Split([' ', ':', ',', '.', ';', '*', '|', '<', '>', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Length > 2) >= 3;
    }

    /// <summary>An address before the e-mail address of the same line, where it reads like an affiliation.</summary>
    private Line? ContactAddress(Line line)
    {
        if (context.Labels.All(line.Words, [Label.Corresponding]).Any() || line.IsProse && Sentence.IsClosed(line.Words)) return null;
        var before = BeforeEmail(line);
        if (before is null || AuthorMarks.Leading(before) is { } sign && AuthorMarks.IsSign(sign.Label)) return null;
        if (AuthorMarks.Leading(before) is { } mark) before = before.From(mark.Length);
        return PersonWords.IsAddress(before.Words) ? before : null;
    }

    /// <summary>What stands before the first e-mail address, without the word that announces it.</summary>
    private Line? BeforeEmail(Line line)
    {
        var email = Email().Match(line.Text);
        if (!email.Success) return null;
        var end = email.Index;
        foreach (var label in context.Labels.All(line.Text[..end], [Label.Email])) end = Math.Min(end, label.Start);
        while (end > 0 && line.Text[end - 1] is ' ' or ',' or ';' or ':' or '(' or '<' or '|' or '-' or '–' or '.') end--;
        var before = line.Slice(0, end);
        return before.HasWords ? before : null;
    }

    private static Line? AfterEmail(Line line)
    {
        var email = Email().Match(line.Text);
        var start = email.Index + email.Length;
        while (start < line.Text.Length && line.Text[start] is ' ' or ',' or ';' or ')' or '>' or '|' or '.') start++;
        return start < line.Text.Length ? line.From(start) : null;
    }

    private void Assign(string email, string words, bool isCorresponding, int emailsInLine)
    {
        var author = emailsInLine == 1 ? NamedIn(words) ?? OfBlock() ?? NamedBy(email) : NamedBy(email);
        if (author is null || author.Email is not null)
        {
            _looseEmails.Add(email);
            return;
        }

        author.Email = email;
        author.IsCorresponding |= isCorresponding;
    }

    /// <summary>The only author of a block of one, for e-mail lines under each name.</summary>
    private PrintedAuthor? OfBlock()
    {
        var block = _authors.FindAll(author => author.Block == _block);
        return _authors.Count > 1 && block.Count == 1 && _block > 0 ? block[0] : null;
    }

    private PrintedAuthor? NamedIn(string words) =>
        _authors.Find(author => words.Contains(author.Name.Raw, StringComparison.OrdinalIgnoreCase)) ??
        _authors.Find(author => author.Name.Raw.Split(',')[0] is { Length: > 4 } name && words.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The author one of whose longer names stands in the address; null where none or several do.</summary>
    private PrintedAuthor? NamedBy(string email)
    {
        var local = email.Split('@')[0].ToLowerInvariant();
        var fits = _authors.FindAll(author => author.Name.Raw.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Any(part => part.Length > 3 && local.Contains(part.ToLowerInvariant(), StringComparison.Ordinal)));
        return fits.Count == 1 ? fits[0] : null;
    }

    private bool IsKnown(AuthorName name) => _authors.Exists(author => author.Name.Raw.Equals(name.Raw, StringComparison.OrdinalIgnoreCase));

    private bool ReadOrcids(Line line)
    {
        ReadOrcidsInText(line);
        return true;
    }

    /// <summary>An iD belongs to the author named in its line, else to the next author who has none yet.</summary>
    private void ReadOrcidsInText(Line line)
    {
        foreach (var id in Orcid().Matches(line.Words).Select(match => match.Value).Distinct())
        {
            if (_authors.Exists(known => known.Orcid?.Contains(id, StringComparison.OrdinalIgnoreCase) == true)) continue;
            var author = NamedIn(line.Words) is { Orcid: null } named ? named
                : _authors.FindLast(one => one.Block == _block && one.Orcid is null && _block > 0) ?? _authors.Find(one => one.Orcid is null);
            if (author is not null) author.Orcid = id;
        }
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Email();

    [GeneratedRegex(@"\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b")]
    private static partial Regex Orcid();

    [GeneratedRegex(@"contributed equally|berkontribusi (?:sama|setara)", RegexOptions.IgnoreCase)]
    private static partial Regex ContributedEqually();

    [GeneratedRegex(@"^(?:authors?(?:['’]s?)?|author\(s\)|author (?:information|details|names?|notes?)|affiliations?|penulis|nama penulis|afiliasi)\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex AuthorHeading();
}
