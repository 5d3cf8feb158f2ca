using Pipeline.Samples.Markup;
using Pipeline.Samples.Word;
using Pipeline.Scoring.Published;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Scoring.Making;

/// <summary>Writes authors, their addresses, and who is to be written to.</summary>
internal sealed class PeopleWriter(Sheet sheet, Words words)
{
    private static readonly string[] Degrees = [", S.Sos., M.A.", ", Ph.D.", ", M.Si.", ", MD, PhD", ", M.Hum."];

    private static readonly string[] NoteSigns = ["*", "†", "‡", "§"];

    private const string EqualSign = "#";

    /// <summary>More asterisks than this nobody counts.</summary>
    private const int MostAsterisks = 3;

    /// <summary>Authors beside one another.</summary>
    private const int SideBySide = 3;

    private readonly Look _look = sheet.Look;

    public void Write(PublishedArticle article)
    {
        var people = new People(article);
        if (_look.Authors == AuthorLayout.SideBySide)
            WriteTable(people);
        else if (_look.Authors == AuthorLayout.BlockEach)
            WriteBlocks(people);
        else if (_look.Authors == AuthorLayout.AddressBehind)
            WriteLines(people);
        else if (_look.Authors == AuthorLayout.Footnotes)
            WriteNoted(people);
        else
            WriteMarked(people);
        WriteOrcidLines(people);
        if (HasEquals(people))
            sheet.Add(Kind.Contact, $"{EqualSign} These authors contributed equally to this work.");
    }

    private void WriteLines(People people)
    {
        foreach (var author in people.Authors)
            sheet.Add(
                Kind.Author,
                [.. Signed(author, people), new Text(string.Concat(Details(author, people).Select(detail => $", {detail}")))]
            );
    }

    private void WriteNoted(People people)
    {
        var hasSigns = people.Authors.Count <= NoteSigns.Length;
        var names = people.Authors.Select(
            (author, at) =>
                (IReadOnlyList<Inline>)
                    [
                        .. Signed(author, people),
                        .. Details(author, people) is { Count: > 0 } details
                            ? new[] { new Call("signed", hasSigns ? NoteSigns[at] : null, [new Text(string.Join(". ", details) + ".")]) }
                            : [],
                    ]
        );
        sheet.Add(Kind.Author, Joined([.. names]));
    }

    /// <summary>Addresses of an author, then the e-mail address.</summary>
    private List<string> Details(Author author, People people) =>
        [
            .. people.AffiliationsOf(author).Any()
                ? new[] { string.Join("; ", people.AffiliationsOf(author).Select(affiliation => affiliation.Address)) }
                : [],
            .. EmailOf(author, people) is { } email
                ? new[] { _look.Authors == AuthorLayout.Footnotes ? $"{words.Email}: {email}" : email }
                : [],
        ];

    private string? EmailOf(Author author, People people)
    {
        if (people.EmailOf(author) is not { } email)
            return null;
        sheet.Contacts.Add($"{author.Name} @ {email}");
        return email;
    }

    private void WriteOrcidLines(People people)
    {
        if (_look.Orcids != OrcidForm.Lines)
            return;
        foreach (var author in people.Authors)
            sheet.Add(Kind.Contact, $"ORCID {author.Name}: {OrcidOf(author)}");
    }

    private string OrcidOf(Author author)
    {
        var orcid = Orcid.Of(author.Name);
        sheet.Contacts.Add($"{author.Name} @ {orcid}");
        return orcid;
    }

    private void WriteBlocks(People people)
    {
        foreach (var author in people.Authors)
            WriteBlock(author, people);
    }

    private void WriteBlock(Author author, People people)
    {
        sheet.Add(Kind.Author, Signed(author, people));
        foreach (var affiliation in people.AffiliationsOf(author))
            sheet.Add(Kind.Affiliation, affiliation.Address);
        if (EmailOf(author, people) is { } email)
            sheet.Add(Kind.Contact, $"{words.Email}: {email}");
    }

    private void WriteTable(People people)
    {
        var rows = people
            .Authors.Chunk(SideBySide)
            .Select(authors => new Row([
                .. authors.Select(author => new Cell(sheet.Apart(() => WriteBlock(author, people)))),
                .. Enumerable
                    .Range(authors.Length, SideBySide - authors.Length)
                    .Select(_ => new Cell([sheet.Paragraph(Kind.Contact, string.Empty)])),
            ]));
        sheet.Add(new Table(Enumerable.Repeat(9000 / SideBySide, SideBySide).ToList(), null, "nil", [.. rows]).ToXml());
    }

    private void WriteMarked(People people)
    {
        var names = people.Authors.Select(author => Marked(author, people)).ToList();
        if (_look.Authors == AuthorLayout.LineEach)
            names.ForEach(name => sheet.Add(Kind.Author, name));
        else
            sheet.Add(Kind.Author, Joined(names));
        var addresses = Enumerable.Range(0, people.Affiliations.Count).Select(at => Address(people, at)).ToList();
        if (_look.HasAddressesInOneParagraph)
            sheet.Add(Kind.Affiliation, [.. addresses.SelectMany((address, at) => at == 0 ? address : [new Text("; "), .. address])]);
        else
            addresses.ForEach(address => sheet.Add(Kind.Affiliation, address));
        if (!_look.HasEmailInAddress && people.Corresponding is { } author && EmailOf(author, people) is { } email)
            sheet.Add(
                Kind.Contact,
                $"{(IsStarred ? "*" : string.Empty)}{words.Corresponding}: {(IsStarred ? string.Empty : $"{author.Name}, ")}{email}"
            );
    }

    private IReadOnlyList<Inline> Address(People people, int at) =>
        [
            .. people.HasMarks ? new[] { Mark(people, at) } : [],
            new Text((people.HasMarks && IsOnLine ? " " : string.Empty) + people.Affiliations[at].Address + EmailBehind(people, at)),
        ];

    private string EmailBehind(People people, int at) =>
        _look.HasEmailInAddress
        && people.Corresponding is { } author
        && author.AffiliationIds is [var first, ..]
        && people.IndexOf(first) == at
            ? $". {words.Email}: {EmailOf(author, people)}"
            : string.Empty;

    /// <summary>Names in one line, with a word before the last one as often as not.</summary>
    private List<Inline> Joined(List<IReadOnlyList<Inline>> names)
    {
        var hasWord = sheet.Choices.OneIn(2);
        var separator = _look.HasDegrees || _look.IsSurnameFirst ? "; " : ", ";
        var line = new List<Inline>();
        for (var at = 0; at < names.Count; at++)
        {
            if (at > 0)
                line.Add(new Text(hasWord && at == names.Count - 1 ? $" {words.And} " : separator));
            line.AddRange(names[at]);
        }

        return line;
    }

    private IReadOnlyList<Inline> Marked(Author author, People people)
    {
        var marks = people.HasMarks ? author.AffiliationIds.Select(people.IndexOf).Where(at => at >= 0).Order().ToList() : [];
        var star =
            (IsStarred && author == people.Corresponding ? "*" : string.Empty) + (IsEqual(author, people) ? EqualSign : string.Empty);
        if (_look.Marks == AffMarks.Parentheses)
            return
            [
                .. Printed(author),
                .. marks.Select(at => new Text($" ({at + 1})")),
                .. star.Length > 0 ? new[] { new Text(star) } : [],
            ];
        if (UsesAsterisks(people))
            return [.. Printed(author), new Text(string.Join(',', marks.Select(at => new string('*', at + 1))) + star)];
        if (_look.Marks == AffMarks.PlainDigits)
            return [.. Printed(author), new Text(string.Join(",", marks.Select(Sign)) + star)];
        var mark = string.Join(",", marks.Select(Sign)) + (marks.Count > 0 && star.Length > 0 ? "," : string.Empty) + star;
        return mark.Length == 0 ? Printed(author) : [.. Printed(author), new Emphasis("^", [new Text(mark)])];
    }

    private IReadOnlyList<Inline> Printed(Author author)
    {
        var name = _look.IsSurnameFirst && author.Given.Length > 0 ? $"{author.Surname}, {author.Given}" : author.Name;
        if (_look.HasCapitalNames)
            name = name.ToUpperInvariant();
        if (!_look.HasDegrees)
            return [new Text(name), .. Behind(author)];
        var title = sheet.Choices.OneIn(4) ? "Dr. " : string.Empty;
        var degrees = sheet.Choices.OneIn(2) ? sheet.Choices.One(Degrees) : string.Empty;
        return [new Text(title + name + degrees), .. Behind(author)];
    }

    /// <summary>The name with the sign of equal shares.</summary>
    private IReadOnlyList<Inline> Signed(Author author, People people) =>
        IsEqual(author, people) ? [.. Printed(author), new Emphasis("^", [new Text(EqualSign)])] : Printed(author);

    private bool HasEquals(People people) => _look.HasEqualShares && people.Authors.Count > 1;

    private bool IsEqual(Author author, People people) => HasEquals(people) && people.Authors.Take(2).Contains(author);

    private Inline[] Behind(Author author) =>
        _look.Orcids switch
        {
            OrcidForm.Link => [new Text($" (https://orcid.org/{OrcidOf(author)})")],
            OrcidForm.Picture => [new Text(" "), new Call("badge", $"https://orcid.org/{OrcidOf(author)}", [])],
            _ => [],
        };

    private Inline Mark(People people, int at) =>
        _look.Marks == AffMarks.Parentheses ? new Text($"({at + 1})")
        : UsesAsterisks(people) ? new Text(new string('*', at + 1))
        : _look.Marks == AffMarks.PlainDigits ? new Text(Sign(at))
        : new Emphasis("^", [new Text(Sign(at))]);

    private string Sign(int at) =>
        _look.Marks == AffMarks.Letters
            ? LetterNumbers.Small(at + 1)
            : (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private bool UsesAsterisks(People people) => _look.Marks == AffMarks.Asterisks && people.Affiliations.Count <= MostAsterisks;

    /// <summary>The mark stands on the line, with a space after it.</summary>
    private bool IsOnLine => _look.Marks is AffMarks.Parentheses or AffMarks.Asterisks or AffMarks.PlainDigits;

    /// <summary>An asterisk marks the author to write to; where asterisks mark addresses, a name does.</summary>
    private bool IsStarred => _look.Marks != AffMarks.Asterisks;
}
