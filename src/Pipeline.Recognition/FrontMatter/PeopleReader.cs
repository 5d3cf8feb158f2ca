using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads the lines between title and abstract: names, addresses, e-mail, ORCID iDs and notes about authors.</summary>
internal sealed partial class PeopleReader
{
    private readonly RecognitionContext _context;
    private readonly ContactReader _contacts;
    private readonly AuthorNoteReader _notes;
    private static readonly char[] AddressMarks = [',', '(', '–', '|'];

    /// <summary>Words of the longest address that nothing but its words tells.</summary>
    private const int LongestAddress = 60;

    /// <summary>Words of the longest address behind a mark: authors add their posts and projects.</summary>
    private const int LongestMarkedAddress = 120;

    private InvertedName _inverted = new([]);

    private bool _isContactBlock;

    /// <summary>The line stands behind the abstract, where names are those of authors who are known.</summary>
    private bool _isBehind;

    /// <summary>Some address stands in a line of its own, so that "Town, Country" goes on from one and names nobody.</summary>
    private bool _hasAffLines;

    /// <summary>Some line holds nothing but names, so that lines which hold more are no list of authors.</summary>
    private bool _hasPlainNames;

    public PeopleReader(RecognitionContext context)
    {
        _context = context;
        _contacts = new(context, People);
        _notes = new(context, People, _contacts);
    }

    /// <summary>What was read.</summary>
    public PrintedPeople People { get; } = new();

    /// <summary>Claims what it can read among the lines after the title; names before it only where none follow.</summary>
    /// <param name="abstractLine">Where the first abstract begins; names and addresses stand before it.</param>
    public void Read(FrontLines lines, int titleLine, int abstractLine)
    {
        var free = lines.Free(titleLine + 1).ToList();
        _hasPlainNames = free.Exists(at => at < abstractLine && IsAuthors(lines[at]));
        _inverted = new([.. free.Select(at => lines[at]), .. free.SelectMany(at => lines[at].Inlines).OfType<ManuscriptNoteMark>().SelectMany(mark => _context.AuthorNotes(mark.NoteId))]);
        foreach (var at in free)
            if (ReadLine(lines[at], isBeforeAbstract: at < abstractLine)) lines.Claim(at);
        if (People.Authors.Count > 0)
        {
            ReadWorkplacesBehind(lines, abstractLine);
            return;
        }

        var others = lines.Free().Where(at => at < titleLine || at > abstractLine).ToList();
        var isPaperOfCourse = IsHeadOfCourse(lines, others.FindAll(at => at < titleLine));
        foreach (var at in others)
        {
            if (isPaperOfCourse && People.Authors.Count > 0 && IsAuthors(lines[at])) LeaveOutTeacher(lines[at]);
            else if (!ReadLine(lines[at], isBeforeAbstract: true)) continue;
            lines.Claim(at);
        }
    }

    /// <summary>Lines that name institutions and nothing else behind the abstract or at the end of the article, where none stand before it.</summary>
    private void ReadWorkplacesBehind(FrontLines lines, int abstractLine)
    {
        if (People.Affs.Count > 0) return;
        foreach (var at in lines.Free().Where(at => at > abstractLine && PersonWords.NamesInstitution(lines[at].Words) && PersonWords.IsAddressOnly(lines[at].Words) && !Sentence.IsClosed(lines[at].Words)).ToList())
            if (ReadLine(lines[at], isBeforeAbstract: true)) lines.Claim(at);
    }

    private void LeaveOutTeacher(Line line) => _context.Findings.Add(LeftOutText.Rule.At(line.Source, $"Whom the paper was written for is left out: {line.Words}", line.Words));

    /// <summary>
    /// Author, teacher, course and date, a line for each, above the title (MLA Handbook 9, chapter 1): only the first of them wrote
    /// the paper.
    /// </summary>
    private static bool IsHeadOfCourse(FrontLines lines, List<int> above) => above.Count is 3 or 4 && Months.IsDate(lines[above[^1]].Words) && IsAuthors(lines[above[0]]);

    private bool ReadLine(Line line, bool isBeforeAbstract)
    {
        if (AuthorHeading().IsMatch(line.Words) || _context.Labels.Whole(line.Words, Label.Corresponding) is not null)
        {
            _isContactBlock = _context.Labels.Whole(line.Words, Label.Corresponding) is not null;
            return true;
        }

        if (line.Format.OutlineLevel is not null || line.HasStyle("heading") || line.HasStyle("toc") || Months.IsDate(line.Words))
        {
            _isContactBlock = false;
            return false;
        }

        if (_isContactBlock) return ReadContactBlock(line);
        _isBehind = !isBeforeAbstract;
        if (!isBeforeAbstract && !AuthorMarks.StartsWithMark(line) && !ContactPatterns.Email().IsMatch(line.Words) && !ContactPatterns.Orcid().IsMatch(line.Words)) return false;
        var isRead = false;
        foreach (var part in line.SplitAtBreaks().SelectMany(SignedNotes.Part)) isRead |= part.HasWords && ReadPart(part);
        return isRead;
    }

    private bool ReadPart(Line printed)
    {
        if (AffLabel().Match(printed.Text) is { Success: true } label && People.Authors.Count > 0) return ReadPart(printed.From(label.Length));
        var lead = Reviewer.LeadLength(printed.Text);
        if (lead > 0) _context.Claims.Add(new(printed.Slice(0, lead).Span, "label"));
        var line = printed.From(Math.Max(AuthorLine.Credit().Match(printed.Text).Length, lead));
        if (IsEqualNote(line)) return ReadEqualNote(line);
        if (IsSignedNote(line) && SignedNotes.TypeOf(line.Words) != "other") return ReadSignedNote(line);
        if (AddressesWithMarks(line) is { } addresses) return addresses.Aggregate(false, (isRead, address) => ReadPart(address) || isRead);
        if (BracketedAddresses.Read(line) is { } groups) return ReadGroups(groups);
        if (!_hasPlainNames && People.Authors.Count == 0 && AuthorsWithAddresses(line) is { } authors) return authors.Aggregate(false, (isRead, author) => ReadAuthorWithContact(author) || ReadAuthorWithAddress(author) || isRead);
        if (ReadAddressOfKnown(line)) return true;
        if (_isBehind && ReadNameOverAddress(line)) return true;
        if (BeforeCorresponding(line) is { } names) return ReadCorresponding(names);
        if (BeforeRemark(line) is { } own && ReadAuthorWithContact(own)) return People.Authors[^1].IsCorresponding = true;
        if (_contacts.AboutAuthor(line) is { } author && _notes.ReadAbout(line, author)) return true;
        if (ReadAuthorWithContact(line)) return true;
        if (_contacts.IsContact(line)) return _contacts.Read(line);
        if (OrcidWord().IsMatch(line.Words) && People.Authors.Count > 0 && AuthorMarks.OrcidLinks(line).Count > 0) return ReadOrcids(line);
        if (ContactPatterns.Orcid().IsMatch(line.Words) && ReadAuthorWithAddress(line)) return true;
        if (ContactPatterns.Orcid().IsMatch(line.Words) && (OrcidWord().IsMatch(line.Words) || !AuthorLine.IsAuthorLine(line) || AuthorLine.Read(line).All(People.IsKnown))) return ReadOrcids(line);
        if (IsAuthors(line)) return !IsOffice(line) && ReadAuthors(line);
        if (IsSignedNote(line)) return ReadSignedNote(line);
        if (ReadLife(line)) return true;
        return ReadAuthorWithAddress(line) || (IsAff(line) && ReadAffs(line)) || ReadOddAuthors(line);
    }

    /// <summary>A sign and words that are no address ("† Deceased 3 January 2026"), or say that the address is another than the author's own.</summary>
    private bool IsSignedNote(Line line) =>
        People.Authors.Count > 0 && AuthorMarks.Leading(line) is { } mark && AuthorMarks.IsSign(mark.Label) && line.From(mark.Length) is { HasWords: true } rest &&
        ((!PersonWords.IsAddress(rest.Words) && !IsPlace(rest)) || SignedNotes.TypeOf(rest.Words) != "other") && People.Authors.Any(author => author.Name.Marks.Contains(mark.Label));

    private bool ReadSignedNote(Line line)
    {
        var mark = AuthorMarks.Leading(line)!.Value;
        AddNote(SignedNotes.TypeOf(line.Words), line, mark);
        return true;
    }

    /// <summary>Adds a note about authors, without the sign it begins with, which leads to it.</summary>
    private void AddNote(string type, Line line, (string Label, int Length)? mark)
    {
        var isSigned = mark is { } sign && AuthorMarks.IsSign(sign.Label);
        if (isSigned) _context.Claims.Add(new(line.Slice(0, mark!.Value.Length).Span, "label"));
        People.Notes.Add(new(type, _context.Inlines.Convert(mark is { } leading ? line.From(leading.Length) : line, ContentKind.Prose), line.Source) { Label = isSigned ? mark!.Value.Label : null });
    }

    private static bool IsAuthors(Line line) => (line.List is null && AuthorLine.IsAuthorLine(line)) || (line.HasStyle("author") && AuthorLine.IsPlausible(line));

    /// <summary>"Guest Editors, Harbour" under names says what these are to the journal.</summary>
    private bool IsOffice(Line line) => People.Authors.Count > 0 && Office().IsMatch(line.Words.Split(',')[0]);

    /// <summary>A list of authors with a part that is no name: all are read, and somebody must look at the part.</summary>
    private bool ReadOddAuthors(Line line)
    {
        if (_hasPlainNames || People.Authors.Count > 0 || line.List is not null || AuthorLine.OddParts(line) is not { Count: > 0 } odd) return false;
        foreach (var part in odd)
            _context.Findings.Add(OddAuthor.Rule.At(part.Source, $"“{part.Raw}” stands among the authors and does not read like a name; is it an author, and is the name right?", part.Raw));
        return ReadAuthors(line);
    }

    /// <summary>Under the heading of the corresponding author every line is part of the address to write to.</summary>
    private bool ReadContactBlock(Line line)
    {
        var known = People.Notes.Count;
        _contacts.Read(line);
        if (People.Notes.Count == known) _contacts.Note(line);
        if (People.NamedIn(line.Words) is { } named) named.IsCorresponding = true;
        return true;
    }

    private bool ReadAuthors(Line line) => ReadAuthors(line, _inverted.Read(line) ?? AuthorLine.Read(line));

    private bool ReadAuthors(Line line, IReadOnlyList<AuthorName> names)
    {
        People.AddAuthors(names);
        People.AssignOrcids(line);
        _notes.Read(line);
        return true;
    }

    private bool ReadGroups(IReadOnlyList<NamesWithAddress> groups)
    {
        foreach (var (names, printed) in groups)
        {
            People.AddAuthors(names);
            var email = ContactPatterns.Email().Match(printed.Text);
            var address = email.Success ? _contacts.BeforeEmail(printed) : printed;
            foreach (var author in People.Authors.TakeLast(names.Count))
            {
                if (address is not null) People.AddOwnAff(author, address);
                if (email.Success && names.Count == 1) author.Email ??= email.Value.TrimEnd('.');
            }
        }

        return true;
    }

    /// <summary>The names in "Siti Rahma (corresponding author)"; null for other lines.</summary>
    private Line? BeforeCorresponding(Line line)
    {
        var text = line.Text.TrimEnd(' ', ')', ']');
        foreach (var label in _context.Labels.All(text, [Label.Corresponding]))
        {
            var before = line.Slice(0, text[..label.Start].TrimEnd(' ', '(', '[').Length);
            if (label.End == text.Length && text.Length < line.Text.Length && before.HasWords && AuthorLine.IsAuthorLine(before)) return before;
        }

        return null;
    }

    /// <summary>The name of a known author over the lines of the author's own address, at the end of the article.</summary>
    private bool ReadNameOverAddress(Line line)
    {
        var before = BeforeCorresponding(line);
        if (AuthorLine.Read(before ?? line) is not [var name] || !People.Turn(name)) return false;
        if (before is not null) People.Authors.Single(author => author.Name.Raw.Equals(name.Raw, StringComparison.OrdinalIgnoreCase)).IsCorresponding = true;
        return true;
    }

    /// <summary>Sentences under the name of one author about degrees, posts and where they are ("Doutora em Sociologia. Professora da Universidade Exemplo.").</summary>
    private bool ReadLife(Line line) =>
        People.Alone is { } author && !AuthorMarks.StartsWithMark(line) && Sentence.IsClosed(line.Words) && PersonWords.NamesPosition(line.Words) && Workplace.In(line) is not null && _notes.ReadAbout(line, author);

    /// <summary>Name, address and e-mail address before the remark "(corresponding author)"; null for other lines.</summary>
    private Line? BeforeRemark(Line line)
    {
        var text = line.Text.TrimEnd(' ', ')', ']', '.');
        return _context.Labels.All(text, [Label.Corresponding]).ToList() is [.., var label] && label.End == text.Length && text[..label.Start].TrimEnd().EndsWith('(') ? line.Slice(0, text[..label.Start].TrimEnd(' ', '(', '[').Length) : null;
    }

    private bool ReadCorresponding(Line names)
    {
        ReadAuthors(names);
        People.Authors[^1].IsCorresponding = true;
        return true;
    }

    private bool ReadOrcids(Line line)
    {
        People.AssignOrcids(line);
        var address = line.Slice(0, ContactPatterns.OrcidBehind().Match(line.Text).Index);
        if (address.HasWords && IsAff(address)) ReadAffs(address);
        return true;
    }

    /// <summary>"Siti Rahma, Universitas Contoh, Indonesia, siti@contoh.example": a name, an address and how to reach it in one line.</summary>
    private bool ReadAuthorWithContact(Line line)
    {
        if (ContactPatterns.Email().Count(line.Text) != 1 || _context.Labels.All(line.Words, [Label.Corresponding]).Any() || _contacts.BeforeEmail(line) is not { } before) return false;
        if (!ReadAuthorWithAddress(before)) return false;
        People.Authors[^1].Email ??= ContactPatterns.Email().Match(line.Text).Value.TrimEnd('.');
        if (ContactReader.AfterEmail(line) is { } after && PersonWords.IsAddress(after.Words)) People.AddAff(null, after);
        People.AssignOrcids(line);
        return true;
    }

    /// <summary>"Siti Rahma, Universitas Contoh, Indonesia": a name and an address in one line, or several addresses parted by semicolons.</summary>
    private bool ReadAuthorWithAddress(Line line)
    {
        if (AuthorMarks.StartsWithMark(line) || !PersonWords.IsAddress(line.Words) || line.WordCount > LongestAddress) return false;
        var comma = AddressStart(line.Text);
        if (comma <= 0 || People.BlockHasMarkedAff || (People.BlockAwaitsAff && !PersonWords.NamesInstitution(line.Words) && !PersonWords.EndsWithCountry(line.Words))) return false;
        var name = line.Slice(0, comma);
        if (IsAcronym(line.Text, comma) || (_hasAffLines && PersonWords.IsPlaceOnly(line.Text[comma..]))) return false;
        if (IsOneWord(name) && AddressStart(line.Text, comma + 1) is var next and > 0 && InvertedName.IsPair(line.Slice(0, next)) && PersonWords.NamesInstitution(line.Text[next..])) (comma, name) = (next, line.Slice(0, next));
        if (PersonWords.IsAddress(AuthorMarks.WithoutOrcids(name.Text)) || !AuthorLine.IsAuthorLine(name) || IsOneWord(name)) return false;
        var names = InvertedName.IsPair(name) ? AuthorLine.ReadInverted(name) : AuthorLine.Read(name);
        if (names.Any(People.IsKnown) || (People.BlockAwaitsAff && !names.Any(one => PersonWords.IsName(one.Raw) && !GroupNames.IsGroup(one.Raw)))) return false;
        ReadAuthors(name, names);
        var end = ContactPatterns.OrcidBehind().Match(line.Text, comma) is { Success: true } orcid ? orcid.Index : line.Text.Length;
        foreach (var address in AuthorNoteReader.Addresses(line.Slice(comma + 1, end - comma - 1))) People.AddAff(null, address);
        People.AssignOrcids(line);
        return true;
    }

    /// <summary>The bracket that opens at a place holds the short name of an institution ("Leibniz-Zentrum Moderner Orient (ZMO)").</summary>
    private static bool IsAcronym(string text, int at) => Acronym().IsMatch(text, at);

    /// <summary>The mark that parts a name from the address behind it; degrees and an ORCID iD stay with the name.</summary>
    private static int AddressStart(string text, int from = 0)
    {
        text = PersonWords.WithoutByName(AuthorMarks.WithoutOrcids(text).Replace(LineText.Object, ' '));
        var mark = text.IndexOfAny(AddressMarks, from);
        while (mark > 0 && text[mark] == ',' && text.IndexOfAny(AddressMarks, mark + 1) is var next and > 0 && IsOfName(text[(mark + 1)..next])) mark = next;
        return mark;
    }

    /// <summary>A degree, with the author's signs behind it or not, or nothing where an iD stood.</summary>
    private static bool IsOfName(string part) => string.IsNullOrWhiteSpace(part) || PersonWords.IsDegree(AuthorMarks.WithoutSigns(part));

    /// <summary>A surname, or the only name somebody has, with or without a title; an initial is a name of its own.</summary>
    private static bool IsOneWord(Line name) => AuthorMarks.WithoutOrcids(name.Text).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Count(IsNamePart) < 2 && !name.Words.Contains(',', StringComparison.Ordinal);

    private static bool IsNamePart(string word) => word.Any(char.IsLetter) && (word is [_, '.'] || !PersonWords.IsDegree(word));

    private bool IsAff(Line line) =>
        (AuthorMarks.StartsWithMark(line) || !line.IsProse || PersonWords.IsAddressOnly(line.Words)) && !StatementSentences.Is(line) && line.WordCount <= (AuthorMarks.StartsWithMark(line) ? LongestMarkedAddress : LongestAddress) && People.Authors.Count > 0 && !Sentence.IsClosed(line.Words.TrimEnd('.')) &&
        (AuthorMarks.StartsWithMark(line) || PersonWords.IsAddress(line.Words) || IsPlace(line) || PersonWords.IsPlaceOnly(line.Words));

    /// <summary>Names parted by commas, as of a town and a country, with no word that would make them a sentence.</summary>
    private static bool IsPlace(Line line) =>
        line.WordCount <= 12 && !line.Features.IsBold && !PersonWords.NamesPosition(line.Words) && !line.Words.Contains(':', StringComparison.Ordinal) && line.Words.Contains(',', StringComparison.Ordinal) &&
        line.Words.Split(',').All(part => part.Trim() is { Length: > 0 } name && (char.IsUpper(name[0]) || char.IsDigit(name[0])));

    /// <summary>The parts of a line between semicolons, where each is a name with its address; null for other lines.</summary>
    private static List<Line>? AuthorsWithAddresses(Line line)
    {
        if (!PersonWords.IsAddress(line.Words)) return null;
        List<Line> bare = [.. line.PartAt(';').Where(part => part.HasWords).Select(part => part.From(AuthorLine.Credit().Match(part.Text).Length))];
        return bare.Count > 1 && bare.TrueForAll(part => AddressStart(part.Text) is > 0 and var comma && AuthorLine.IsAuthorLine(part.Slice(0, comma)) && !IsOneWord(part.Slice(0, comma)) && PersonWords.IsAddress(part.Words)) ? bare : null;
    }

    /// <summary>"Siti Rahma – Universitas Contoh – siti@contoh.example": the address of an author who was named before.</summary>
    private bool ReadAddressOfKnown(Line line)
    {
        if (line.IsProse && Sentence.IsClosed(line.Words)) return false;
        foreach (var author in People.Authors)
        {
            var start = PrintedPeople.NamesOf(author).Select(name => line.Text.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? name.Length : 0).Max();
            if (start == 0 || Parting().Match(line.Text, start) is not { Success: true } mark) continue;
            var rest = line.From(start + mark.Length);
            var address = _contacts.BeforeEmail(rest) ?? rest.Slice(0, ContactPatterns.OrcidBehind().Match(rest.Text) is { Success: true } orcid ? orcid.Index : rest.Text.Length);
            if (!PersonWords.IsAddress(address.Words)) continue;
            var end = address.Text.AsSpan().TrimEnd(" –—-|·•,;:").Length;
            People.AddOwnAff(author, address.Slice(0, end));
            if (ContactPatterns.Email().Match(rest.Text) is { Success: true } email) author.Email ??= email.Value.TrimEnd('.');
            author.Orcid ??= AuthorMarks.OrcidLinks(rest).OrderBy(link => link.Key).Select(link => link.Value).FirstOrDefault();
            return true;
        }

        return false;
    }

    /// <summary>As many institutions in one line as names stand above it, which are theirs in order.</summary>
    private bool ReadInOrder(Line line)
    {
        var authors = People.Authors.Where(author => author.OwnAffs.Count == 0).ToList();
        if (authors.Count < 2 || People.Affs.Count > 0 || AuthorMarks.StartsWithMark(line)) return false;
        foreach (var separator in (ReadOnlySpan<char>)[';', ','])
        {
            var parts = line.PartAt(separator);
            if (parts.Count < 2 || !parts.All(part => PersonWords.NamesInstitution(part.Words) && (separator == ';' || !PersonWords.IsUnit(part.Words)))) continue;
            if (parts.Count == authors.Count)
            {
                for (var at = 0; at < parts.Count; at++) People.AddOwnAff(authors[at], parts[at]);
                _context.Findings.Add(AffiliationsByOrder.Rule.At(line.Source, "The addresses carry no marks; each author was given the address in the same place."));
                return true;
            }

            if (separator != ';') continue;
            foreach (var part in parts) People.AddAff(null, part, isNew: true);
            return true;
        }

        return false;
    }

    /// <summary>The addresses of a line that holds several behind marks, e-mail addresses among them; null for other lines.</summary>
    private List<Line>? AddressesWithMarks(Line line) =>
        People.Authors.Count > 0 && AuthorMarks.StartsWithMark(line) && line.Words.Contains('@', StringComparison.Ordinal) && Parted(line) is { Count: > 1 } parts && parts.Count(AuthorMarks.IsMarkedAddress) > 1 ? parts : null;

    private static List<Line> Parted(Line line)
    {
        int[] starts = [0, .. AuthorMarks.InnerStarts(line), line.Text.Length];
        return [.. Enumerable.Range(0, starts.Length - 1).Select(at => line.Slice(starts[at], starts[at + 1] - starts[at]))];
    }

    private bool ReadAffs(Line line)
    {
        _hasAffLines = true;
        if (ReadInOrder(line)) return true;
        foreach (var part in Parted(line))
        {
            if (AuthorMarks.Leading(part) is { } mark) People.AddAff(mark.Label, part.From(mark.Length));
            else if (part.HasWords) People.AddAff(line.List is { IsOrdered: true } item ? item.Label.Trim(' ', '.', ')', '(') : null, part);
        }

        return true;
    }

    private bool IsEqualNote(Line line) =>
        _context.Labels.AtStart(AuthorMarks.WithoutSigns(line.Words), Label.EqualContribution) is not null || ContributedEqually().IsMatch(line.Words);

    private bool ReadEqualNote(Line line)
    {
        var mark = AuthorMarks.Leading(line);
        if (mark is { } sign && AuthorMarks.IsSign(sign.Label)) People.Meanings[sign.Label] = MarkMeaning.Equal;
        else
            foreach (var author in People.Authors.Take(SignedNotes.CountOfFirst(line.Words) ?? People.Authors.Count)) author.IsEqual = true;
        AddNote("equal", line, mark);
        return true;
    }

    [GeneratedRegex(@"\G\(\p{Lu}{2,8}(?:[-/]\p{Lu}{2,8})?\)")]
    private static partial Regex Acronym();

    /// <summary>"Affiliations: ¹Universitas Contoh".</summary>
    [GeneratedRegex(@"^\s*(?:(?:authors?['’]?s? )?affiliations?|afiliasi(?: penulis)?|institutions?)\s*:\s*(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex AffLabel();

    [GeneratedRegex(@"\G\s*(?:[–—|:,(]|-\s)\s*")]
    private static partial Regex Parting();

    [GeneratedRegex(@"^(?:the )?(?:(?:guest|managing|associate|special issue|issue) )*editors?$|^(?:editor|penyunting) tamu$", RegexOptions.IgnoreCase)]
    private static partial Regex Office();

    [GeneratedRegex(@"^ORCID\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrcidWord();

    [GeneratedRegex(@"contributed equally|berkontribusi (?:sama|setara)", RegexOptions.IgnoreCase)]
    private static partial Regex ContributedEqually();

    [GeneratedRegex(@"^(?:by|oleh|authors?(?:['’]s?)?|author\(s\)|author (?:information|details|names?|notes?)|affiliations?|penulis|nama penulis|afiliasi)\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex AuthorHeading();
}
