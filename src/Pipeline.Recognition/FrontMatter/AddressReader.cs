using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads lines that hold nothing but addresses of institutions, marked or not.</summary>
internal sealed partial class AddressReader(RecognitionContext context, PrintedPeople people)
{
    /// <summary>Words of the longest address that nothing but its words tells.</summary>
    public const int LongestAddress = 60;

    /// <summary>Words of the longest address behind a mark: authors add their posts and projects.</summary>
    private const int LongestMarkedAddress = 120;

    /// <summary>Some address stands in a line of its own, so that "Town, Country" goes on from one and names nobody.</summary>
    public bool HasLines { get; private set; }

    public bool IsAddress(Line line) =>
        people.Authors.Count > 0
        && !StatementSentences.Is(line)
        && !Sentence.IsClosed(line.Words.TrimEnd('.'))
        && (AuthorMarks.Leading(line) is { } mark ? IsMarked(line, line.From(mark.Length)) : IsUnmarked(line));

    /// <summary>A sentence behind a number is an address only where it names an institution.</summary>
    private static bool IsMarked(Line line, Line rest) =>
        line.WordCount <= LongestMarkedAddress
        && !(rest.IsProse && !PersonWords.IsAddress(rest.Words))
        && !NamesMaker().IsMatch(rest.Words);

    private static bool IsUnmarked(Line line) =>
        line.WordCount <= LongestAddress
        && (!line.IsProse || PersonWords.IsAddressOnly(line.Words))
        && !Workplace.IsSentence(line.Words)
        && !NamesMaker().IsMatch(line.Words)
        && !Months.IsPlaceAndDate(line.Words)
        && (PersonWords.IsAddress(line.Words) || IsPlace(line) || PersonWords.IsPlaceOnly(line.Words));

    /// <summary>Names parted by commas, as of a town and a country, with no word that would make them a sentence.</summary>
    public static bool IsPlace(Line line) =>
        line.WordCount <= 12
        && !line.Features.IsBold
        && !PersonWords.NamesPosition(line.Words)
        && !line.Words.Contains(':', StringComparison.Ordinal)
        && line.Words.Contains(',', StringComparison.Ordinal)
        && line.Words.Split(',').All(part => part.Trim() is { Length: > 0 } name && (char.IsUpper(name[0]) || char.IsDigit(name[0])));

    /// <summary>The addresses of a line that holds several behind marks, e-mail addresses among them; null for other lines.</summary>
    public List<Line>? WithMarks(Line line) =>
        people.Authors.Count > 0
        && AuthorMarks.StartsWithMark(line)
        && line.Words.Contains('@', StringComparison.Ordinal)
        && Parted(line) is { Count: > 1 } parts
        && parts.Count(AuthorMarks.IsMarkedAddress) > 1
            ? parts
            : null;

    public bool Read(Line line)
    {
        HasLines = true;
        if (ReadByInitials(line) || ReadInOrder(line))
            return true;
        foreach (var part in Parted(line))
        {
            if (AuthorMarks.Leading(part) is { } mark)
                people.AddAff(mark.Label, part.From(mark.Length));
            else if (part.HasWords)
                people.AddAff(line.List is { IsOrdered: true } item ? item.Label.Trim(' ', '.', ')', '(') : null, part);
        }

        return true;
    }

    /// <summary>The address of the line before goes on: street, town or country in a line of its own.</summary>
    public bool GoOn(Line line)
    {
        if (people.Affs.Count == 0)
            return false;
        HasLines = true;
        people.GoOn(line);
        return true;
    }

    /// <summary>"Universitas Contoh (SR, BS); Universitas Lain (JW)": the initials of its authors stand in brackets behind each address.</summary>
    private bool ReadByInitials(Line line)
    {
        var parts = line.PartAt(';').Select(part => (Part: part, Bracket: BracketedInitials().Match(part.Text))).ToList();
        if (parts.Count == 0 || !parts.TrueForAll(part => part.Bracket.Success))
            return false;
        var owners = parts.ConvertAll(part =>
            part.Bracket.Groups["initials"].Captures.Select(initials => people.WithInitials(initials.Value)).ToList()
        );
        if (owners.Exists(own => own.Exists(author => author is null)))
            return false;
        foreach (var (part, own) in parts.Zip(owners))
        foreach (var author in own)
            people.AddOwnAff(author!, part.Part.Slice(0, part.Bracket.Index));
        foreach (var part in parts)
            context.Claims.Add(new(part.Part.Slice(part.Bracket.Index, part.Bracket.Length).Span, "aff"));
        return true;
    }

    /// <summary>As many institutions in one line as names stand above it, which are theirs in order; or several of one author.</summary>
    private bool ReadInOrder(Line line)
    {
        var authors = people.Authors.Where(author => author.OwnAffs.Count == 0).ToList();
        if (authors.Count == 0 || people.Affs.Count > 0 || AuthorMarks.StartsWithMark(line))
            return false;
        foreach (var parts in SeveralAddresses.Read(line))
        {
            if (authors.Count > 1 && parts.Addresses.Count == authors.Count)
            {
                for (var at = 0; at < authors.Count; at++)
                    people.AddOwnAff(authors[at], parts.Addresses[at]);
                context.Findings.Add(
                    AffiliationsByOrder.Rule.At(
                        line.Source,
                        "The addresses carry no marks; each author was given the address in the same place."
                    )
                );
                return true;
            }

            if (authors.Count == 1 ? parts.AreAtOnePlace || !(parts.IsCertain || parts.AreWhole) : !parts.IsCertain)
                continue;
            foreach (var part in parts.Addresses)
                people.AddAff(null, part, isNew: true);
            return true;
        }

        return false;
    }

    private static List<Line> Parted(Line line)
    {
        int[] starts = [0, .. InnerMarks.Starts(line), line.Text.Length];
        return
        [
            .. Enumerable
                .Range(0, starts.Length - 1)
                .Select(at => line.Slice(starts[at], starts[at + 1] - starts[at]))
                .Select(WithoutSeparator),
        ];
    }

    /// <summary>Without the comma or semicolon behind which the next address begins.</summary>
    private static Line WithoutSeparator(Line part) =>
        part.Text.AsSpan().TrimEnd(" ,;").Length is var length && length < part.Text.Length ? part.Slice(0, length) : part;

    [GeneratedRegex(
        @"\s*\((?<initials>\p{Lu}(?:[.\-]?\s?\p{Lu}){1,5}\.?)(?:(?:,|;|/|\s+(?:and|dan|y|e|et|und|en|&))\s*(?<initials>\p{Lu}(?:[.\-]?\s?\p{Lu}){1,5}\.?))*\)\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BracketedInitials();

    /// <summary>Who published, printed or paid is nobody's address ("Published by: Migration Policy Lab").</summary>
    [GeneratedRegex(
        @"^(?:(?:first\s+)?published|prepared|commissioned|produced|publisher|printed|design(?:ed)?|cover|layout|supported|funded|hosted|copyright|diterbitkan|penerbit|dicetak|editado|publicado|publié|herausgegeben|gedruckt|uitgegeven)\b(?:\s+(?:by|oleh|por|par|von|door))?\s*:?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NamesMaker();
}
