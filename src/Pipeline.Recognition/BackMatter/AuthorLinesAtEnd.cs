using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>
/// Lines about the authors that stand right under the references, or at the end of the text, without a heading: who
/// answers letters, where they work, and who they are.
/// </summary>
/// <param name="Rest">What is left of the flow.</param>
/// <param name="Contacts">Lines that front matter holds too ("Corresponding author: …"), to be read with it.</param>
/// <param name="About">Sentences about an author, which are notes as they are in front matter.</param>
internal sealed partial record AuthorLinesAtEnd(
    IReadOnlyList<FlowItem> Rest,
    IReadOnlyList<FlowItem> Contacts,
    IReadOnlyList<LifeOfAuthor> About
)
{
    /// <summary>Words of the longest line that says how to reach somebody.</summary>
    private const int LongestContact = 40;

    /// <summary>Words of the longest line that says where somebody works.</summary>
    private const int LongestWorkplace = 15;

    /// <param name="front">The front matter, where the names of the authors stand.</param>
    /// <param name="flow">What follows it.</param>
    public static AuthorLinesAtEnd Take(RecognitionContext context, IEnumerable<FlowItem> front, IEnumerable<FlowItem> flow)
    {
        var rest = flow.ToList();
        var contacts = new List<FlowItem>();
        var about = new List<LifeOfAuthor>();
        var list = EndOfText.In(rest, context.Labels);
        var words = string.Join(' ', front.Where(item => item.Line is not null).Select(item => AuthorMarks.WithoutRaised(item.Line!)));
        for (var at = list + 1; at < rest.Count; at++)
        {
            if (rest[at].Line is not { HasWords: true } line || !IsUnderEntry(rest, at, list))
                continue;
            if (IsContact(line, context.Labels) || IsAddressOf(line, words))
                contacts.Add(rest[at]);
            else if (IsAbout(line) || IsLifeOf(line, words))
                about.Add(NoteOf(context, line));
            else
                continue;
            rest.RemoveAt(at--);
        }

        TakeSigned(rest, contacts, list, words, context.Labels);
        TakeWorkplaces(rest, contacts, context.Labels);
        if (OrcidSection.Take(rest) is [var heading, .. var iDs])
        {
            context.Claims.Add(new(heading.Source, "label"));
            contacts.AddRange(iDs);
        }

        LivesInTables.Lay(rest, words, context);
        var headed = HeadedLives.Take(rest, words, context).ConvertAll(line => NoteOf(context, line));
        about.InsertRange(
            0,
            TakeLives(rest, EndOfText.In(rest, context.Labels), words)
                .SelectMany(line => HeadedLives.PartByNames(line, words))
                .Select(line => NoteOf(context, line))
        );
        about.AddRange(headed);
        contacts.AddRange(AddressBlocks.Take(rest, words, context.Labels));
        return new(rest, contacts, about);
    }

    private static LifeOfAuthor NoteOf(RecognitionContext context, Line line) =>
        new(new("other", context.Inlines.Convert(line, ContentKind.Prose), line.Source), line);

    /// <summary>
    /// Short lines right under the references that name an author of the article, say where to reach them, and say nothing
    /// else, a line each: "Alamat surat-menyurat:", the name, an office, an address, an e-mail address.
    /// </summary>
    private static void TakeSigned(List<FlowItem> flow, List<FlowItem> contacts, int list, string front, LabelIndex labels)
    {
        var start = flow.FindIndex(
            Math.Min(list + 1, flow.Count),
            item => item.Line is { HasWords: true } line && IsOfAuthor(line, front, labels)
        );
        if (start < 0 || !IsUnderEntry(flow, start, list))
            return;
        var end = start;
        while (end < flow.Count && (flow[end].IsEmpty || (flow[end].Line is { } line && IsOfAuthor(line, front, labels))))
            end++;
        var lines = flow.GetRange(start, end - start).FindAll(item => !item.IsEmpty);
        if (
            !lines.Exists(item => ContactPatterns.Email().IsMatch(item.Line!.Words))
            || !lines.Exists(item => IsNameOfAuthor(item.Line!, front))
        )
            return;
        contacts.AddRange(lines);
        flow.RemoveRange(start, end - start);
    }

    private static bool IsOfAuthor(Line line, string front, LabelIndex labels) =>
        line is { List: null, WordCount: <= LongestWorkplace }
        && !Sentence.IsClosed(line.Words.TrimEnd(':'))
        && (
            labels.Whole(line.Words, Label.Corresponding) is not null
            || IsNameOfAuthor(line, front)
            || ContactPatterns.Email().IsMatch(line.Words)
            || PersonWords.NamesPosition(line.Words)
            || PersonWords.NamesInstitution(line.Words)
            || PersonWords.IsAddressOnly(line.Words)
            || PersonWords.IsPlaceOnly(line.Words)
        );

    /// <summary>An address for letters under the last sentence of the text, with the lines between them that name institutions.</summary>
    private static void TakeWorkplaces(List<FlowItem> flow, List<FlowItem> contacts, LabelIndex labels)
    {
        var contact = flow.FindIndex(item => item.Line is { HasWords: true } line && IsContact(line, labels));
        if (contact < 0)
            return;
        var start = contact;
        while (start > 0 && (flow[start - 1].IsEmpty || (flow[start - 1].Line is { } line && IsWorkplace(line))))
            start--;
        if (start == 0 || flow[start - 1].Line is not { IsProse: true })
            return;
        contacts.InsertRange(0, flow.GetRange(start, contact - start + 1).Where(item => !item.IsEmpty));
        flow.RemoveRange(start, contact - start + 1);
    }

    private static bool IsWorkplace(Line line) =>
        line is { HasWords: true, List: null, Format.OutlineLevel: null, WordCount: <= LongestWorkplace }
        && !Sentence.IsClosed(line.Words)
        && PersonWords.IsAddressOnly(line.Words)
        && PersonWords.NamesInstitution(line.Words);

    /// <summary>The last paragraphs before <paramref name="end"/> that say who somebody is whom the front matter names.</summary>
    private static List<Line> TakeLives(List<FlowItem> flow, int end, string front)
    {
        var lives = new List<Line>();
        for (var at = end - 1; at >= 0; at--)
        {
            if (flow[at].IsEmpty)
                continue;
            if (flow[at].Line is not { List: null } line || !IsAbout(line) || !PersonWords.HasWord(front, NameIn(line)))
                break;
            lives.Insert(0, line);
            flow.RemoveAt(at);
        }

        return lives;
    }

    private static string NameIn(Line line) => Subject().Match(line.Words).Groups["name"].Value;

    /// <summary>Whom a sentence that ends with an address or stands in italics tells of, who then signs the text above it; null for other lines.</summary>
    public static Line? SignerIn(Line line) =>
        IsAbout(line)
        && (line.Features.IsItalic || EndsWithContact(line.Words))
        && line.Text.IndexOf(NameIn(line), StringComparison.Ordinal) is >= 0 and var start
            ? line.Slice(start, NameIn(line).Length)
            : null;

    /// <summary>Not under a heading of their own, under which they are a section.</summary>
    private static bool IsUnderEntry(List<FlowItem> flow, int at, int list)
    {
        var above = flow.FindLastIndex(at - 1, at - list - 1, item => !item.IsEmpty);
        return above > list
            && flow[above].Line is { } line
            && (ReferenceShape.IsEntry(line) || ReferenceShape.HasAddress(line.Words) || line.WordCount > LongestContact);
    }

    private static bool IsContact(Line line, LabelIndex labels) =>
        line.WordCount <= LongestContact
        && (labels.AtStart(line.Words, Label.Corresponding) is not null || IsCorresponding().IsMatch(line.Words))
        && ContactPatterns.Email().IsMatch(line.Words);

    /// <summary>In one paragraph a line with the name of an author, then the address and an e-mail address.</summary>
    private static bool IsAddressOf(Line line, string front) =>
        line.SplitAtBreaks() is [var name, _, ..] && ContactPatterns.Email().IsMatch(line.Words) && IsNameOfAuthor(name, front);

    /// <summary>The name of somebody whom the front matter names.</summary>
    private static bool IsNameOfAuthor(Line line, string front) =>
        AuthorLine.Read(line) is [{ Raw: var raw }, ..]
        && raw.Split('(')[0].Trim() is { Length: > 3 } called
        && PersonWords.IsName(called)
        && front.Contains(called, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Siti Rahma is a lecturer at …": a name, a verb, and a word for what somebody is.</summary>
    private static bool IsAbout(Line line) =>
        (Sentence.IsClosed(line.Words) || EndsWithContact(line.Words))
        && Subject().Match(line.Words) is { Success: true } subject
        && PersonWords.IsName(subject.Groups["name"].Value)
        && (PersonWords.NamesPosition(line.Words) || PersonWords.NamesInstitution(line.Words) || Calling().IsMatch(line.Words));

    /// <summary>A sentence that an author's whole name begins, as no reference does ("Siti Rahma (1970) teaches in Batam.").</summary>
    private static bool IsLifeOf(Line line, string front) =>
        HeadedLives.IsLife(line, front)
        && NameBeforeVerb().Match(line.Words) is { Success: true } subject
        && front.Contains(subject.Groups["name"].Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>An address or iD is the last that a life says.</summary>
    private static bool EndsWithContact(string words) =>
        ContactPatterns
            .Email()
            .Matches(words)
            .Concat(ContactPatterns.Orcid().Matches(words))
            .Any(contact => words.AsSpan(contact.Index + contact.Length).Trim(".;)]>").IsEmpty);

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,5}?)(?:\s?\([^()]*\))?\s\p{Ll}{2,}\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameBeforeVerb();

    /// <summary>What people of letters are.</summary>
    [GeneratedRegex(
        @"\b(?:is|was|adalah|ialah|merupakan|es|é|est|ist)\s+(?:an?\s+|the\s+|seorang\s+|una?\s+|uma?\s+|une?\s+)?(?:\p{L}+\s+){0,2}(?:author|writer|poet|novelist|translator|journalist|photographer|artist|film-?maker|activist|penulis|penyair|penerjemah|wartawan|jurnalis|fotografer|aktivis|escritora?|poeta|traductora?|periodista|fotógrafa?|escritora?|tradutora?|jornalista)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Calling();

    /// <summary>Says in a sentence who answers letters ("Siti Rahma is the corresponding author and can be contacted at: …").</summary>
    [GeneratedRegex(@"\bis the corresponding author\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsCorresponding();

    [GeneratedRegex(
        @"^(?:(?:Dr|Prof|Professor|Professorin|Assoc|Mr|Mrs|Ms|Ir|Drs|PD|h\.\s?c|habil)\.?,?\s){0,5}(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?:\s[\p{L}\p{M}'’.-]+){1,5}?)(?:,\s[\p{L}., ]{1,20})?,?\s(?:is|was|holds|has|works|teaches|received|obtained|earned|completed|serves|adalah|merupakan|ialah|bekerja|mengajar|memperoleh|menyelesaikan|menamatkan|berkhidmat|bertugas|lahir|dilahirkan|meraih|es|é|est|ist|trabaja|trabalha|travaille|enseigne|arbeitet|lehrt|forscht|studierte|promovierte|leitet|werkt|doceert|studeerde)\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Subject();
}
