using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads lines that say how to reach an author; names and addresses of institutions may stand in them too.</summary>
internal sealed partial class ContactReader(RecognitionContext context, PrintedPeople people)
{
    public bool IsContact(Line line) =>
        (
            ContactPatterns.Email().IsMatch(line.Words)
            || context.Labels.AtStart(AuthorMarks.WithoutSigns(line.Words), Label.Corresponding, Label.Email) is not null
        )
        && line.WordCount <= 60;

    /// <returns>Whether anything was found in the line.</returns>
    public bool Read(Line line)
    {
        var mark = AuthorMarks.Leading(line);
        var isSigned = mark is { } sign && AuthorMarks.IsSign(sign.Label);
        var isNote = isSigned && AddressBefore(line) is null;
        if (isNote)
            people.Meanings[mark!.Value.Label] = MarkMeaning.Corresponding;
        var isCorresponding = isNote || Contact().IsMatch(line.Words) || context.Labels.All(line.Words, [Label.Corresponding]).Any();
        var emails = ContactPatterns.Email().Matches(AuthorMarks.WithoutRaised(line)).Select(match => match.Value.TrimEnd('.')).ToList();
        var address = AddressBefore(line);
        if (address is not null)
            people.AddAff(mark?.Label, address);
        else if (
            emails.Count > 0
            && mark is null
            && !isCorresponding
            && BeforeEmail(line) is { } before
            && !IsLabel(line, before)
            && AuthorLine.IsAuthorLine(before)
            && !AuthorLine.Read(before).Any(people.IsKnown)
        )
            people.AddAuthors(AuthorLine.Read(before));
        if (emails.Count == 1 && mark is null && !isCorresponding && AfterEmail(line) is { } after && PersonWords.IsAddress(after.Words))
            people.AddAff(null, after);
        foreach (var email in emails)
            people.AssignEmail(email, line, isCorresponding && IsMeant(line.Words, email, emails), emails.Count);
        if (isCorresponding && emails.Count == 0 && people.NamedIn(line.Words) is { } named)
            named.IsCorresponding = true;
        people.AssignOrcids(line);
        if (address is null && SaysMore(line))
            Note(line);
        return emails.Count > 0 || isCorresponding || context.Labels.Whole(line.Words, Label.Email, Label.Corresponding) is not null;
    }

    /// <summary>Of several addresses the one with the word in brackets behind it ("siti@contoh.example (korespondensi), budi@contoh.example"); all where the word stands elsewhere.</summary>
    private bool IsMeant(string words, string email, List<string> emails) =>
        emails.TrueForAll(other => !IsBehind(words, other)) || IsBehind(words, email);

    private bool IsBehind(string words, string email) =>
        words.IndexOf(email, StringComparison.Ordinal) is >= 0 and var start
        && words[(start + email.Length)..].TrimStart(' ', '>') is ['(', .. var bracket]
        && context.Labels.AtStart(bracket, Label.Corresponding) is not null;

    /// <summary>A colon behind them makes words before an address its label, as "contact" does before any name ("Contact: siti@contoh.example").</summary>
    private static bool IsLabel(Line line, Line before) =>
        line.Text.IndexOf(before.Text, StringComparison.Ordinal) is >= 0 and var start
            && line.Text[(start + before.Text.Length)..].TrimStart() is [':', ..]
        || Contact().IsMatch(before.Words);

    /// <summary>A sentence about whom to write to apart from those before it (APA 7 §2.7, author note).</summary>
    public IReadOnlyList<Line> PartAtLabel(Line line)
    {
        foreach (var label in context.Labels.All(line.Text, [Label.Corresponding]))
            if (line.Text[..label.Start].TrimEnd() is [_, _, .., '.'] before)
                return [line.Slice(0, before.Length), line.From(label.Start)];
        return [line];
    }

    /// <summary>Keeps a line of the address to write to as printed.</summary>
    public void Note(Line line) => people.Notes.Add(new(AuthorNote.Correspondence, WordsOf(line), line.Source));

    /// <summary>Takes a further line of the address to write to into the note that holds the lines before it.</summary>
    public void GoOn(Line line) =>
        people.Notes[^1] = people.Notes[^1] with { Content = [.. people.Notes[^1].Content, new Text(", ", line.Source), .. WordsOf(line)] };

    /// <summary>Without the star in front of them, which is printed anew.</summary>
    private Seq<Inline> WordsOf(Line line)
    {
        var star = Star().Match(line.Text).Length;
        if (star > 0)
            context.Claims.Add(new(line.Slice(0, star).Span, "corresp"));
        return context.Inlines.Convert(line.From(star), ContentKind.Prose);
    }

    /// <summary>Holds a postal address or other words beside label, names and e-mail, which are kept as printed.</summary>
    public bool SaysMore(Line line)
    {
        var words = ContactPatterns.Email().Replace(line.Words, string.Empty);
        foreach (var author in people.Authors)
            words = words.Replace(author.Name.Raw, string.Empty, StringComparison.OrdinalIgnoreCase);
        foreach (var label in context.Labels.All(words, [Label.Corresponding, Label.Email]).Reverse())
            words = words.Remove(label.Start, label.End - label.Start);
        return AuthorMarks
                .WithoutOrcids(words)
                .Split([' ', ':', ',', '.', ';', '*', '|', '<', '>', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                .Count(word => word.Length > 2) >= 3;
    }

    /// <summary>An address before the e-mail address of the same line, where it reads like an affiliation.</summary>
    private Line? AddressBefore(Line line)
    {
        var before = BeforeEmail(line);
        var isFollowed =
            before is not null && AuthorMarks.StartsWithMark(line) && (NextSentence().IsMatch(before.Text) || IsAuthorsPlace(line, before));
        if (
            context.Labels.All(line.Words, [Label.Corresponding]).Any()
            || (line.IsProse && Sentence.IsClosed(Initials().Replace(line.Words, string.Empty)) && !isFollowed)
        )
            return null;
        if (before is null || (AuthorMarks.Leading(before) is { } sign && AuthorMarks.IsSign(sign.Label) && !SignsMarkAddresses()))
            return null;
        if (AuthorMarks.Leading(before) is { } mark)
            before = before.From(mark.Length);
        if (NextSentence().Match(before.Text) is { Success: true } next)
            before = before.Slice(0, next.Index);
        return PersonWords.IsAddress(before.Words) && AboutAuthor(before) is null ? before : null;
    }

    /// <summary>The number or letter of an author, and words that name a place of work and are no sentence.</summary>
    private bool IsAuthorsPlace(Line line, Line before) =>
        people.MarkedBy(line) is { OwnAffs.Count: 0 }
        && AuthorMarks.Leading(line) is { } mark
        && !AuthorMarks.IsSign(mark.Label[..1])
        && before.From(mark.Length) is var place
        && PersonWords.NamesInstitution(place.Words)
        && !Workplace.IsSentence(place.Words)
        && !InnerStop().IsMatch(place.Text);

    /// <summary>A sign leads to an address where no address so far is marked with more than signs.</summary>
    private bool SignsMarkAddresses() => people.Affs.All(aff => aff.Label is null || AuthorMarks.IsSign(aff.Label[..1]));

    /// <summary>The author with whose name a sentence begins ("Siti Rahma teaches at …"), titles and degrees aside; null for other lines.</summary>
    public PrintedAuthor? AboutAuthor(Line line) =>
        people.NamedIn(line.Words) is { } author
        && NameIn(author, line.Words) is { } name
        && IsLead(line.Words[..name.Start])
        && Sentence.StartsLower(line.Words[name.End..].TrimStart())
            ? author
            : null;

    /// <summary>Where the name, as printed or without what a comma parts from it, stands.</summary>
    private static (int Start, int End)? NameIn(PrintedAuthor author, string words)
    {
        foreach (var name in NameMatch.NamesOf(author).Append(author.Name.Raw.Split(',')[0]))
            if (words.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var start)
                return (start, start + name.Length);
        return null;
    }

    /// <summary>Marks and titles that may stand before a name.</summary>
    private static bool IsLead(string before) =>
        before.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => !word.Any(char.IsLetter) || PersonWords.IsDegree(word));

    /// <summary>What stands before the first e-mail address, without the word that announces it.</summary>
    public Line? BeforeEmail(Line line)
    {
        var email = ContactPatterns.Email().Match(line.Text);
        if (!email.Success)
            return null;
        var end = email.Index;
        foreach (var label in context.Labels.All(line.Text[..end], [Label.Email, Label.Corresponding]))
            end = Math.Min(end, label.Start);
        while (end > 0 && line.Text[end - 1] is ' ' or ',' or ';' or ':' or '(' or '<' or '|' or '-' or '–' or '.')
            end--;
        var before = line.Slice(0, end);
        return before.HasWords ? before : null;
    }

    /// <summary>What stands after the first e-mail address.</summary>
    public static Line? AfterEmail(Line line)
    {
        var email = ContactPatterns.Email().Match(line.Text);
        var start = email.Index + email.Length;
        while (start < line.Text.Length && line.Text[start] is ' ' or ',' or ';' or ')' or '>' or '|' or '.')
            start++;
        return start < line.Text.Length ? line.From(start) : null;
    }

    /// <summary>Whose the e-mail address before them is ("(C.O.-B.)").</summary>
    [GeneratedRegex(@"\((?:\p{Lu}\.?[\s-]?){2,6}\)[.;,]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    /// <summary>Behind the address, that and how its author can be reached.</summary>
    [GeneratedRegex(@"\.\s+(?:She|He|They|Her|His|Their|Penulis|Beliau|Ia|E-?mail)\s", RegexOptions.CultureInvariant)]
    private static partial Regex NextSentence();

    [GeneratedRegex(@"(?<=\p{L}{3})\.\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex InnerStop();

    [GeneratedRegex(@"^\s*[*∗＊]\s*")]
    private static partial Regex Star();

    [GeneratedRegex(@"^(?:contact|kontak|contacto|contato|kontakt)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();
}
