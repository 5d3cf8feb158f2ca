using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads the lines between title and abstract: names, addresses, e-mail, ORCID iDs and notes about authors.</summary>
internal sealed partial class PeopleReader
{
    private readonly RecognitionContext _context;
    private readonly ContactReader _contacts;
    private readonly AuthorNoteReader _notes;
    private readonly LifeReader _lives;
    private readonly AuthorsReader _authors;
    private readonly AddressReader _addresses;
    private readonly NamesWithAddresses _together;
    private readonly SignReader _signs;
    private readonly CreditReader _credits;
    private readonly CourseHead _course;
    private readonly TypistLines _typist;

    private bool _isContactBlock;
    private bool _hasContactNote;

    /// <summary>The line stands behind the abstract, where names are those of authors who are known.</summary>
    private bool _isBehind;

    public PeopleReader(RecognitionContext context)
    {
        _context = context;
        _contacts = new(context, People);
        _notes = new(context, People, _contacts);
        _lives = new(context, People, _notes);
        _authors = new(context, People, _notes);
        _addresses = new(context, People);
        _together = new(context, People, _contacts, _authors, _addresses);
        _signs = new(context, People);
        _credits = new(context, People, _authors, _together);
        _course = new(context);
        _typist = new(context);
    }

    /// <summary>What was read.</summary>
    public PrintedPeople People { get; } = new();

    /// <summary>Claims what it can read among the lines after the title; names before it only where none follow.</summary>
    /// <param name="abstractLine">Where the first abstract begins; names and addresses stand before it.</param>
    /// <param name="isSigned">Somebody signs under the text, so that a bare line above the title names nobody.</param>
    public void Read(FrontLines lines, int titleLine, int abstractLine, bool isSigned)
    {
        var free = lines.Free(titleLine + 1).ToList();
        _authors.LookAt(
            free.ConvertAll(at => lines[at]),
            free.Exists(at => at < abstractLine && AuthorsReader.Are(lines[at]) && !AuthorsReader.IsLoneWord(lines[at]))
        );
        ReadEach(lines, free, abstractLine);
        if (People.Authors.Count > 0)
        {
            ReadContactsAbove(lines, titleLine);
            ReadWorkplacesBehind(lines, abstractLine);
            return;
        }

        var others = lines.Free().Where(at => at < titleLine || at > abstractLine).ToList();
        if (isSigned)
            others.RemoveAll(at => at < titleLine && IsBareName(lines, at));
        _course.LeaveOutRunningHead(lines, others);
        var isPaperOfCourse = CourseHead.Is(lines, others.FindAll(at => at < titleLine));
        for (var index = 0; index < others.Count; index++)
        {
            var at = others[index];
            if (isPaperOfCourse && People.Authors.Count > 0 && AuthorsReader.Are(lines[at]))
                _course.LeaveOutTeacher(lines[at]);
            else if (!ReadLine(lines[at], index + 1 < others.Count ? lines[others[index + 1]] : null, isBeforeAbstract: true))
                continue;
            lines.Claim(at);
        }
    }

    /// <summary>Words that could be a name, without marks and with nothing under them to say where somebody works.</summary>
    private bool IsBareName(FrontLines lines, int at) =>
        AuthorsReader.Are(lines[at])
        && AuthorLine.Read(lines[at]).All(name => name is { Marks.IsEmpty: true, Orcid: null })
        && !IsUnderName(lines.Free(at + 1).Select(next => lines[next]).FirstOrDefault());

    /// <summary>Reads the lines by which somebody signs at the end of a text whose front matter names nobody.</summary>
    /// <returns>Whether they name somebody.</returns>
    public bool ReadSignature(FrontLines signature)
    {
        ReadEach(signature, [.. signature.Free()], signature.Count);
        for (var at = 0; at < signature.Count; at++)
            foreach (Match email in ContactPatterns.Email().Matches(signature[at].Text))
                _context.Claims.Add(new(signature[at].Slice(email.Index, email.Length).Span, "email"));
        return People.Authors.Count > 0;
    }

    /// <summary>Reads the names of a line that is printed as it stands.</summary>
    public void ReadName(Line name) => _authors.Read(name);

    private void ReadEach(FrontLines lines, List<int> places, int abstractLine)
    {
        var further = AddressLines.Find(lines, places);
        for (var index = 0; index < places.Count; index++)
        {
            var at = places[index];
            if (
                (further.Contains(at) && _addresses.GoOn(lines[at]))
                || ReadLine(lines[at], index + 1 < places.Count ? lines[places[index + 1]] : null, isBeforeAbstract: at < abstractLine)
            )
                lines.Claim(at);
        }

        _authors.GiveAnnouncedOffice();
    }

    /// <summary>The corresponding author and how to reach them under a label above the title, as title pages have it.</summary>
    private void ReadContactsAbove(FrontLines lines, int titleLine)
    {
        var label = lines.Free().FirstOrDefault(at => at < titleLine && IsContactLabel(lines[at]), -1);
        if (label < 0)
            return;
        lines.Claim(label);
        for (var at = label + 1; at < titleLine && IsOfContact(lines, at); at++)
        {
            ReadContactBlock(lines[at]);
            lines.Claim(at);
        }
    }

    private bool IsContactLabel(Line line) => _context.Labels.Whole(line.Words, Label.Corresponding) is not null;

    private bool IsOfContact(FrontLines lines, int at) =>
        lines.IsFree(at)
        && (_contacts.IsContact(lines[at]) || PersonWords.IsAddress(lines[at].Words) || People.NamedIn(lines[at].Words) is not null);

    /// <summary>Lines that name institutions and nothing else behind the abstract or at the end of the article, where none stand before it.</summary>
    private void ReadWorkplacesBehind(FrontLines lines, int abstractLine)
    {
        if (People.Affs.Count > 0)
            return;
        foreach (
            var at in lines
                .Free()
                .Where(at =>
                    at > abstractLine
                    && PersonWords.NamesInstitution(lines[at].Words)
                    && PersonWords.IsAddressOnly(lines[at].Words)
                    && !Sentence.IsClosed(lines[at].Words)
                )
                .ToList()
        )
            if (ReadLine(lines[at], null, isBeforeAbstract: true))
                lines.Claim(at);
    }

    /// <param name="next">The line under it; null where there is none.</param>
    private bool ReadLine(Line line, Line? next, bool isBeforeAbstract)
    {
        if (AuthorHeading().IsMatch(line.Words) || IsContactLabel(line))
        {
            _isContactBlock = IsContactLabel(line);
            _hasContactNote = false;
            return true;
        }

        if (_authors.ReadAnnouncedOffice(line, next))
            return true;
        if (
            (IsHeading(line) && !(isBeforeAbstract && IsPeopleInHeading(line, next)))
            || line.HasStyle("toc")
            || Months.IsDate(line.Words)
            || Months.IsPlaceAndDate(line.Words)
        )
        {
            _isContactBlock = false;
            return false;
        }

        if (_isContactBlock)
            return ReadContactBlock(line);
        if (_lives.ReadAnnounced(line))
            return true;
        _isBehind = !isBeforeAbstract;
        if (_isBehind && AuthorsReader.Are(line) && People.Romanise(AuthorLine.Read(line)))
            return true;
        if (
            !isBeforeAbstract
            && !AuthorMarks.StartsWithMark(line)
            && !ContactPatterns.Email().IsMatch(line.Words)
            && !ContactPatterns.Orcid().IsMatch(line.Words)
            && _context.Labels.AtStart(AuthorMarks.WithoutSigns(line.Words), Label.Corresponding) is null
        )
            return false;
        var isRead = false;
        foreach (
            var part in line.SplitAtBreaks()
                .SelectMany(Credits.Part)
                .SelectMany(SignedNotes.Part)
                .SelectMany(_contacts.PartAtLabel)
                .SelectMany(_notes.PartByAuthors)
        )
            isRead |= part.HasWords && ReadPart(part, next);
        return isRead;
    }

    private static bool IsHeading(Line line) => line.Format.OutlineLevel is not null || line.HasStyle("heading");

    /// <summary>Names in the style of a heading have marks, notes or addresses by them as those of authors do; addresses in one stand under names.</summary>
    private bool IsPeopleInHeading(Line line, Line? next)
    {
        if (AuthorsReader.Are(line))
            return !AuthorsReader.IsLoneWord(line)
                && (
                    line.Inlines.Any(inline => inline is ManuscriptNoteMark)
                    || AuthorLine.Read(line).Any(name => !name.Marks.IsEmpty)
                    || IsUnderName(next)
                );
        return People.Authors.Count > 0
            && (
                ContactPatterns.Email().IsMatch(line.Words)
                || (PersonWords.NamesInstitution(line.Words) && PersonWords.IsAddressOnly(line.Words))
            );
    }

    private bool ReadPart(Line printed, Line? next)
    {
        if (AffLabel().Match(printed.Text) is { Success: true } label && People.Authors.Count > 0)
            return ReadPart(printed.From(label.Length), next);
        if (_typist.LeaveOutNumber(printed))
            return true;
        if (InBrackets().IsMatch(printed.Text) && People.Authors.Count > 0 && printed.Trimmed() is var whole)
            return ReadPart(whole.Slice(1, whole.Text.Length - 2), next);
        if (
            _credits.Read(printed)
            || _credits.ReadWithAddress(printed)
            || _credits.ReadGroup(printed)
            || _credits.ReadAssisted(printed)
            || _credits.ReadTold(printed)
            || _credits.ReadContributors(printed)
        )
            return true;
        if (_credits.ReadPart(printed))
            return true;
        if (_authors.BehindOffice(printed) is { } behind)
            return ReadPart(behind, next);
        var lead = Reviewer.LeadLength(printed.Text);
        if (lead > 0)
            _context.Claims.Add(new(printed.Slice(0, lead).Span, "label"));
        var credit = Credits.LengthOf(printed.Text);
        if (credit > 0)
            _context.Claims.Add(new(printed.Slice(0, credit).Span, "label"));
        var line = printed.From(Math.Max(credit, lead));
        if (_signs.ReadAddress(line) || _signs.ReadCorresponding(line))
            return true;
        if (_signs.IsEqual(line))
            return _signs.ReadEqual(line);
        if (_signs.IsSigned(line) && SignedNotes.TypeOf(line.Words) != "other")
            return _signs.Read(line);
        if (_signs.ReadPresentAddress(line) || _signs.ReadDeath(line))
            return true;
        if (_addresses.WithMarks(line) is { } addresses)
            return addresses.Aggregate(false, (isRead, address) => ReadPart(address, next) || isRead);
        if (BracketedAddresses.Read(line) is { } groups)
            return _together.ReadGroups(groups);
        if (
            _together.ReadInTurn(line)
            || _together.ReadTabbed(line)
            || _together.ReadNamesWithEmails(line)
            || _together.ReadList(line)
            || _together.ReadOfKnown(line)
        )
            return true;
        if (
            _authors.ReadCorresponding(line)
            || _authors.ReadKnown(line)
            || _authors.ReadKnownBehindSign(line)
            || _together.ReadNumbered(line)
        )
            return true;
        if (_together.ReadBeforeRemark(line) || _together.ReadBehindRemark(line))
            return true;
        if (_contacts.AboutAuthor(line) is { } author && _notes.ReadAbout(line, author))
            return true;
        if (Workplace.IsAboutTheAuthor(line.Words) && People.Authors is [var alone] && _notes.ReadAbout(line, alone))
            return true;
        if (_lives.ReadMarked(line) || _lives.ReadWithContact(line) || _together.ReadWithContact(line))
            return true;
        if (_contacts.IsContact(line))
            return _contacts.Read(line);
        if (OrcidWord().IsMatch(line.Words) && People.Authors.Count > 0 && AuthorMarks.OrcidLinks(line).Count > 0)
            return ReadOrcids(line);
        if (ContactPatterns.Orcid().IsMatch(line.Words) && _together.ReadWithAddress(line))
            return true;
        if (
            ContactPatterns.Orcid().IsMatch(line.Words)
            && (_isBehind || OrcidWord().IsMatch(line.Words) || !AuthorLine.IsAuthorLine(line) || AuthorLine.Read(line).All(People.IsKnown))
        )
            return ReadOrcids(line);
        if (_authors.ReadOffice(line))
            return true;
        if (AuthorsReader.Are(line))
            return !_authors.IsOffice(line)
                && !(_isBehind && People.Authors.Count > 0)
                && (!AuthorsReader.IsLoneWord(printed) || IsUnderName(next))
                && _authors.Read(line);
        if (_signs.IsSigned(line))
            return _signs.Read(line);
        if (_lives.Read(line))
            return true;
        return _together.ReadWithAddress(line) || (_addresses.IsAddress(line) && _addresses.Read(line)) || _authors.ReadOdd(line);
    }

    /// <summary>What stands under the name of an author: an institution, a way to reach somebody, or a mark.</summary>
    private bool IsUnderName(Line? line) =>
        line is not null
        && (
            PersonWords.NamesInstitution(line.Words)
            || PersonWords.EndsWithCountry(line.Words)
            || PersonWords.EndsWithPlace(line.Words)
            || PersonWords.NamesPosition(line.Words)
            || _contacts.IsContact(line)
            || ContactPatterns.Orcid().IsMatch(line.Words)
            || AuthorMarks.StartsWithMark(line)
            || (AuthorsReader.Are(line) && !AuthorsReader.IsLoneWord(line))
        );

    /// <summary>Under the heading of the corresponding author every line is part of the address to write to.</summary>
    private bool ReadContactBlock(Line line)
    {
        var known = People.Notes.Count;
        _contacts.Read(line);
        if (People.Notes.Count > known)
            People.Notes.RemoveRange(known, People.Notes.Count - known);
        if (_hasContactNote)
            _contacts.GoOn(line);
        else
            _contacts.Note(line);
        _hasContactNote = true;
        if (People.NamedIn(line.Words) is { } named)
            named.IsCorresponding = true;
        return true;
    }

    private bool ReadOrcids(Line line)
    {
        People.AssignOrcids(line);
        if (NamesOnly(line))
            _context.Claims.Add(new(line.Span, "contrib-id"));
        var address = line.Slice(0, ContactPatterns.OrcidBehind().Match(line.Text).Index);
        if (address.HasWords && _addresses.IsAddress(address))
            _addresses.Read(address);
        return true;
    }

    /// <summary>Beside iDs and what announces them nothing but initials or words of the names of authors ("ORCID: SR 0000-…; Santoso 0000-…").</summary>
    private bool NamesOnly(Line line) =>
        ContactPatterns
            .OrcidWords()
            .Replace(AuthorMarks.WithoutOrcids(line.Text), " ")
            .Split([' ', ',', ';', ':', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries)
            is { Length: > 0 } words
        && words.All(word =>
            People.HasWordOfName(word)
            || (word.Length is >= 2 and <= 5 && word.All(char.IsUpper) && (word == "ORCID" || People.WithInitials(word) is not null))
        );

    /// <summary>"Affiliations: ¹Universitas Contoh".</summary>
    [GeneratedRegex(
        @"^\s*(?:(?:authors?['’]?s? )?affiliations?|afiliasi(?: penulis)?|institutions?)\s*:\s*(?=\S)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AffLabel();

    /// <summary>Addresses with numbers, all in one pair of brackets, as Chinese journals have them.</summary>
    [GeneratedRegex(@"^\s*[(（]\s*1\s*[.．、][^()（）]*[)）]\s*$")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^ORCID\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrcidWord();

    [GeneratedRegex(
        @"^(?:by|oleh|authors?(?:['’]s?)?|author\(s\)|author (?:information|details|names?|notes?)|affiliations?|penulis|nama penulis|afiliasi)\s*:?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AuthorHeading();
}
