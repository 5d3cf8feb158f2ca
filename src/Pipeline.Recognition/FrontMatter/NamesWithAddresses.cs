using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads lines in which names stand together with their addresses, or with how to reach them.</summary>
internal sealed partial class NamesWithAddresses(
    RecognitionContext context,
    PrintedPeople people,
    ContactReader contacts,
    AuthorsReader authors,
    AddressReader addresses
)
{
    private static readonly char[] AddressSigns = [',', '(', '–', '|'];

    public bool ReadGroups(IReadOnlyList<NamesWithAddress> groups)
    {
        foreach (var (names, printed) in groups)
        {
            people.AddAuthors(names);
            var email = ContactPatterns.Email().Match(printed.Text);
            var address = email.Success ? contacts.BeforeEmail(printed) : printed;
            foreach (var author in people.Authors.TakeLast(names.Count))
            {
                if (address is not null)
                    people.AddOwnAff(author, address);
                if (email.Success && names.Count == 1)
                    author.Email ??= email.Value.TrimEnd('.');
            }
        }

        return true;
    }

    /// <summary>"Siti Rahma &lt;siti@contoh.example&gt;, Budi Santoso &lt;budi@contoh.example&gt;", as mail programs write names.</summary>
    public bool ReadNamesWithEmails(Line line)
    {
        var pairs = NameWithEmail().Matches(line.Text);
        if (pairs.Count == 0 || LineText.Clean(NameWithEmail().Replace(line.Text, string.Empty)).Any(char.IsLetterOrDigit))
            return false;
        var names = pairs.Select(pair => line.Slice(pair.Groups["name"].Index, pair.Groups["name"].Length)).ToList();
        if (!names.TrueForAll(name => AuthorLine.IsAuthorLine(name) && AuthorLine.Read(name).Count == 1))
            return false;
        foreach (var (name, pair) in names.Zip(pairs))
        {
            var read = AuthorLine.Read(name)[0];
            if (people.Known(read) is null)
                people.AddAuthors([read]);
            people.Known(read)!.Email ??= pair.Groups["email"].Value.TrimEnd('.');
        }

        return true;
    }

    /// <summary>Name, address and e-mail address before the remark "(corresponding author)".</summary>
    public bool ReadBeforeRemark(Line line)
    {
        var text = line.Text.TrimEnd(' ', ')', ']', '.');
        var own =
            context.Labels.All(text, [Label.Corresponding]).ToList() is [.., var label]
            && label.End == text.Length
            && text[..label.Start].TrimEnd().EndsWith('(')
                ? line.Slice(0, text[..label.Start].TrimEnd(' ', '(', '[').Length)
                : null;
        return own is not null && ReadWithContact(own) && (people.Authors[^1].IsCorresponding = true);
    }

    /// <summary>"Siti Rahma (corresponding author), Universitas Contoh, Batam, Indonesia, siti@contoh.example": the remark behind the name.</summary>
    public bool ReadBehindRemark(Line line)
    {
        if (
            context.Labels.All(line.Text, [Label.Corresponding]).ToList() is not [var label]
            || line.Text[..label.Start].TrimEnd() is not [.., '('] before
            || line.Text[label.End..].TrimStart() is not [')', ..]
        )
            return false;
        var close = line.Text.IndexOf(')', label.End);
        if (before.Contains(',', StringComparison.Ordinal))
            return false;
        var bare = line.Slice(0, before.Length - 1).Join(line.From(close + 1), withSpace: false);
        if (!(ReadWithContact(bare) || ReadWithAddress(bare)))
            return false;
        context.Claims.Add(new(line.Slice(before.Length - 1, close + 1 - (before.Length - 1)).Span, "corresp"));
        return people.Authors[^1].IsCorresponding = true;
    }

    /// <summary>Name, institution and e-mail address with tabs, dots or strokes between them; with an address at the end whatever stands between is the institution.</summary>
    public bool ReadTabbed(Line line)
    {
        var parts = TabbedParts(line);
        if (
            parts.Count < 2
            || !AuthorLine.IsAuthorLine(parts[0])
            || IsOneWord(parts[0])
            || AuthorLine.Read(parts[0]) is not [var name]
            || people.IsKnown(name)
        )
            return false;
        var isClosed =
            parts is [_, _, var last] && ContactPatterns.Email().IsMatch(last.Words) && !ContactPatterns.Email().IsMatch(parts[1].Words);
        if (!isClosed && !parts.Skip(1).All(part => PersonWords.IsAddress(part.Words) || ContactPatterns.Email().IsMatch(part.Words)))
            return false;
        authors.Read(parts[0]);
        foreach (var part in parts.Skip(1))
            if (ContactPatterns.Email().Match(part.Words) is { Success: true } email)
                people.Authors[^1].Email ??= email.Value.TrimEnd('.');
            else
                people.AddOwnAff(people.Authors[^1], part);
        return true;
    }

    private static List<Line> TabbedParts(Line line)
    {
        int[] ends = [.. Enumerable.Range(0, line.Raw.Length).Where(at => line.Raw[at] is '\t' or '·' or '•' or '|'), line.Raw.Length];
        return line.Raw.Length != line.Text.Length
            ? []
            :
            [
                .. ends.Select((end, index) => (Start: index == 0 ? 0 : ends[index - 1] + 1, End: end))
                    .Select(part => line.Slice(part.Start, part.End - part.Start))
                    .Where(part => part.HasWords),
            ];
    }

    /// <summary>"1. Siti Rahma, PhD, Universitas Contoh, Indonesia": a list of authors with numbers, where no name has a mark that a number could lead to.</summary>
    public bool ReadNumbered(Line line)
    {
        if (
            AuthorMarks.Leading(line) is not { } number
            || !number.Label.All(char.IsAsciiDigit)
            || people.Affs.Any(aff => aff.Label is not null)
            || !people.Authors.All(author => author.Name.Marks.IsEmpty)
        )
            return false;
        var rest = line.From(number.Length);
        return ReadWithContact(rest) || ReadWithAddress(rest);
    }

    /// <summary>"Siti Rahma, Universitas Contoh, Indonesia, siti@contoh.example": a name, an address and how to reach it in one line.</summary>
    public bool ReadWithContact(Line line)
    {
        if (
            ContactPatterns.Email().Count(line.Text) != 1
            || context.Labels.All(line.Words, [Label.Corresponding]).Any()
            || contacts.BeforeEmail(line) is not { } before
        )
            return false;
        if (!ReadWithAddress(before))
            return false;
        people.Authors[^1].Email ??= ContactPatterns.Email().Match(line.Text).Value.TrimEnd('.');
        if (ContactReader.AfterEmail(line) is { } after && PersonWords.IsAddress(after.Words))
            people.AddAff(null, after);
        people.AssignOrcids(line);
        return true;
    }

    /// <summary>"Siti Rahma, Universitas Contoh, Indonesia": a name and an address in one line, or several addresses parted by semicolons.</summary>
    public bool ReadWithAddress(Line line)
    {
        if (AuthorMarks.StartsWithMark(line) || !PersonWords.IsAddress(line.Words) || line.WordCount > AddressReader.LongestAddress)
            return false;
        var comma = AddressStart(line.Text);
        if (comma <= 0 || people.BlockHasMarkedAff || (people.BlockAwaitsAff && !PersonWords.NamesInstitution(line.Text[comma..])))
            return false;
        var name = line.Slice(0, comma);
        if (IsAcronym(line.Text, comma) || (addresses.HasLines && PersonWords.IsPlaceOnly(line.Text[comma..])))
            return false;
        if (
            IsOneWord(name)
            && AddressStart(line.Text, comma + 1) is var next and > 0
            && InvertedName.IsPair(line.Slice(0, next))
            && PersonWords.NamesInstitution(line.Text[next..])
        )
            (comma, name) = (next, line.Slice(0, next));
        if (PersonWords.IsAddress(AuthorMarks.WithoutOrcids(name.Text)) || !AuthorLine.IsAuthorLine(name) || IsOneWord(name))
            return false;
        var names = InvertedName.IsPair(name) ? AuthorLine.ReadInverted(name) : AuthorLine.Read(name);
        if (
            names.Any(people.IsKnown)
            || (people.BlockAwaitsAff && !names.Any(one => PersonWords.IsName(one.Raw) && !GroupNames.IsGroup(one.Raw)))
        )
            return false;
        authors.Read(name, names);
        var end = ContactPatterns.OrcidBehind().Match(line.Text, comma) is { Success: true } orcid ? orcid.Index : line.Text.Length;
        foreach (var address in AuthorNoteReader.Addresses(line.Slice(comma + 1, end - comma - 1)))
            people.AddAff(null, address);
        people.AssignOrcids(line);
        return true;
    }

    /// <summary>Names in turn, each with what its bearer is and where.</summary>
    public bool ReadInTurn(Line line)
    {
        if (people.Authors.Count > 0 || NamesInTurn.Read(line) is not { } persons)
            return false;
        foreach (var person in persons)
        {
            authors.Read(person.Name, [.. AuthorLine.Read(person.Name).Select(name => name with { Post = person.Post?.Words })]);
            if (person.Address is { } address)
                people.AddOwnAff(people.Authors[^1], address);
        }

        return true;
    }

    /// <summary>The parts of a line between semicolons, where each is a name with its address; false for other lines.</summary>
    public bool ReadList(Line line)
    {
        if (authors.HasPlainNames || people.Authors.Count > 0 || !PersonWords.IsAddress(line.Words))
            return false;
        List<Line> bare = [.. line.PartAt(';').Where(part => part.HasWords).Select(part => part.From(Credits.LengthOf(part.Text)))];
        if (
            bare.Count < 2
            || !bare.TrueForAll(part =>
                AddressStart(part.Text) is > 0 and var comma
                && AuthorLine.IsAuthorLine(part.Slice(0, comma))
                && !IsOneWord(part.Slice(0, comma))
                && PersonWords.IsAddress(part.Words)
            )
        )
            return false;
        return bare.Aggregate(false, (isRead, author) => ReadWithContact(author) || ReadWithAddress(author) || isRead);
    }

    /// <summary>"Siti Rahma – Universitas Contoh – siti@contoh.example": the address of an author who was named before.</summary>
    public bool ReadOfKnown(Line line)
    {
        if (line.IsProse && Sentence.IsClosed(line.Words))
            return false;
        foreach (var author in people.Authors)
        {
            var start = NameMatch
                .NamesOf(author)
                .Select(name => line.Text.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? name.Length : 0)
                .Max();
            if (start == 0 || Parting().Match(line.Text, start) is not { Success: true } mark)
                continue;
            var rest = line.From(start + mark.Length);
            var address =
                contacts.BeforeEmail(rest)
                ?? rest.Slice(
                    0,
                    ContactPatterns.OrcidBehind().Match(rest.Text) is { Success: true } orcid ? orcid.Index : rest.Text.Length
                );
            if (!PersonWords.IsAddress(address.Words))
                continue;
            var end = address.Text.AsSpan().TrimEnd(" –—-|·•,;:").Length;
            people.AddOwnAff(author, address.Slice(0, end));
            if (ContactPatterns.Email().Match(rest.Text) is { Success: true } email)
                author.Email ??= email.Value.TrimEnd('.');
            author.Orcid ??= AuthorMarks.OrcidLinks(rest).OrderBy(link => link.Key).Select(link => link.Value).FirstOrDefault();
            return true;
        }

        return false;
    }

    /// <summary>The bracket that opens at a place holds the short name of an institution ("Leibniz-Zentrum Moderner Orient (ZMO)").</summary>
    private static bool IsAcronym(string text, int at) => Acronym().IsMatch(text, at);

    /// <summary>The mark that parts a name from the address behind it; degrees and an ORCID iD stay with the name.</summary>
    private static int AddressStart(string text, int from = 0)
    {
        text = PersonWords.WithoutByName(AuthorMarks.WithoutOrcids(text).Replace(LineText.Object, ' '));
        var mark = text.IndexOfAny(AddressSigns, from);
        while (
            mark > 0 && text[mark] == ',' && text.IndexOfAny(AddressSigns, mark + 1) is var next and > 0 && IsOfName(text[(mark + 1)..next])
        )
            mark = next;
        return mark;
    }

    /// <summary>A degree, with the author's signs behind it or not, or nothing where an iD stood.</summary>
    private static bool IsOfName(string part) => string.IsNullOrWhiteSpace(part) || PersonWords.IsDegree(AuthorMarks.WithoutSigns(part));

    /// <summary>A surname, or the only name somebody has, with or without a title; an initial is a name of its own.</summary>
    private static bool IsOneWord(Line name) =>
        AuthorMarks.WithoutOrcids(name.Text).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Count(IsNamePart) < 2
        && !name.Words.Contains(',', StringComparison.Ordinal);

    private static bool IsNamePart(string word) => word.Any(char.IsLetter) && (word is [_, '.'] || !PersonWords.IsDegree(word));

    [GeneratedRegex(@"\G\(\p{Lu}{2,8}(?:[-/]\p{Lu}{2,8})?\)")]
    private static partial Regex Acronym();

    [GeneratedRegex(@"\G\s*(?:[–—|:,(]|-\s)\s*")]
    private static partial Regex Parting();

    [GeneratedRegex(
        @"(?<name>\p{L}[^<>()\[\]@;,]{1,60}?)\s*[<(\[]\s*(?:mailto:)?(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)\s*[>)\]]\s*(?:[,;&]|\b(?:and|dan|und|et|y|e|en)\b)?\s*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameWithEmail();
}
