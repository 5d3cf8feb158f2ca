using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Lines about the authors that stand right under the references, without a heading: who answers letters, and who they are.</summary>
/// <param name="Rest">What is left of the flow.</param>
/// <param name="Contacts">Lines that front matter holds too ("Corresponding author: …"), to be read with it.</param>
/// <param name="About">Sentences about an author, which are notes as they are in front matter.</param>
internal sealed partial record AuthorLinesAtEnd(IReadOnlyList<FlowItem> Rest, IReadOnlyList<FlowItem> Contacts, IReadOnlyList<AuthorNote> About)
{
    /// <summary>Words of the longest line that says how to reach somebody.</summary>
    private const int LongestContact = 40;

    /// <param name="flow">What follows the front matter.</param>
    public static AuthorLinesAtEnd Take(RecognitionContext context, IEnumerable<FlowItem> flow)
    {
        var rest = flow.ToList();
        var contacts = new List<FlowItem>();
        var about = new List<AuthorNote>();
        var list = rest.FindLastIndex(item => item.Line is { } line && context.Labels.Whole(line.Words, Label.References) is not null);
        if (list < 0) return new(rest, contacts, about);
        for (var at = list + 1; at < rest.Count; at++)
        {
            if (rest[at].Line is not { HasWords: true } line || !IsUnderEntry(rest, at, list)) continue;
            if (IsContact(line, context.Labels)) contacts.Add(rest[at]);
            else if (IsAbout(line)) about.Add(new("other", context.Inlines.Convert(line, ContentKind.Prose), line.Source));
            else continue;
            rest.RemoveAt(at--);
        }

        return new(rest, contacts, about);
    }

    /// <summary>Not under a heading of their own, under which they are a section.</summary>
    private static bool IsUnderEntry(List<FlowItem> flow, int at, int list)
    {
        var above = flow.FindLastIndex(at - 1, at - list - 1, item => !item.IsEmpty);
        return above > list && flow[above].Line is { } line && (ReferenceShape.IsEntry(line) || ReferenceShape.HasAddress(line.Words) || line.WordCount > LongestContact);
    }

    private static bool IsContact(Line line, LabelIndex labels) =>
        line.WordCount <= LongestContact && labels.AtStart(line.Words, Label.Corresponding) is not null && ContactPatterns.Email().IsMatch(line.Words);

    /// <summary>"Siti Rahma is a lecturer at …": a name, a verb, and a word for what somebody is.</summary>
    private static bool IsAbout(Line line) =>
        Sentence.IsClosed(line.Words) && Subject().Match(line.Words) is { Success: true } subject && PersonWords.IsName(subject.Groups["name"].Value) && (PersonWords.NamesPosition(line.Words) || PersonWords.NamesInstitution(line.Words));

    [GeneratedRegex(@"^(?:(?:Dr|Prof|Professor|Assoc|Mr|Mrs|Ms|Ir|Drs)\.?,?\s){0,3}(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?:\s[\p{L}\p{M}'’.-]+){1,5}?)(?:,\s[\p{L}., ]{1,20})?,?\s(?:is|was|holds|has|works|teaches|received|obtained|earned|completed|serves|adalah|merupakan|ialah|bekerja|mengajar|memperoleh|menyelesaikan|es|é|est|ist|trabaja|trabalha|travaille|arbeitet|lehrt|werkt|doceert)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();
}
