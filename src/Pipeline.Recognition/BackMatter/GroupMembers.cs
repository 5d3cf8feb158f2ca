using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Gives a group among the authors its members, who are listed under a heading with its name after the text (JATS collab/contrib-group). The list is printed as it stands.</summary>
internal static class GroupMembers
{
    private static readonly string[] Leads =
    [
        "members of",
        "membership of",
        "list of members of",
        "anggota",
        "daftar anggota",
        "miembros de",
        "integrantes de",
        "membros de",
        "membres de",
        "mitglieder der",
        "leden van",
        "ahli",
    ];

    private static readonly string[] Tails = ["members", "membership", "investigators", "collaborators", "participants"];

    public static Seq<Contrib> Give(Seq<Contrib> authors, IReadOnlyList<BodyItem> items) =>
        authors
            .Select(author =>
                author.Members.IsEmpty && GroupNames.IsGroup(author.Raw)
                    ? author with
                    {
                        Members = MembersOf(GroupNames.Bare(author.Raw), items),
                    }
                    : author
            )
            .ToSeq();

    private static Seq<Contrib> MembersOf(string group, IReadOnlyList<BodyItem> items)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at] is not { Role: ItemRole.Heading, Line: { } heading } || !IsHeadingOf(heading.Words, group))
                continue;
            var lines = items
                .Skip(at + 1)
                .TakeWhile(item => item.Role != ItemRole.Heading)
                .Select(item => item.Line)
                .OfType<Line>()
                .Where(line => line.HasWords)
                .ToList();
            return lines.ConvertAll(NamesIn) is var names && names.Count > 0 && names.TrueForAll(each => each.Count > 0)
                ? names.SelectMany(each => each).ToSeq()
                : [];
        }

        return [];
    }

    private static bool IsHeadingOf(string heading, string group)
    {
        var bare = LabelIndex.Bare(heading);
        foreach (var lead in Leads.Where(lead => bare.StartsWith(lead + " ", StringComparison.OrdinalIgnoreCase)))
        {
            bare = bare[lead.Length..].Trim();
            break;
        }

        foreach (var tail in Tails.Where(tail => bare.EndsWith(" " + tail, StringComparison.OrdinalIgnoreCase)))
        {
            bare = bare[..^tail.Length].Trim();
            break;
        }

        return GroupNames.Bare(bare).Equals(group, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The names of a line that holds nothing else, an institution in brackets behind each and a stop at the end aside; none where it holds more.</summary>
    private static List<Contrib> NamesIn(Line line)
    {
        var text = line.Text;
        var end = text.TrimEnd(' ', '.').Length;
        var names = new List<Contrib>();
        foreach (var (start, length) in Parts(text[..end]))
        {
            var part = line.Slice(start, length);
            var bracket = part.Text.IndexOf('(', StringComparison.Ordinal);
            var name = AuthorMarks.WithoutTrailingSigns(bracket > 0 ? part.Slice(0, bracket).Words : part.Words).Trim(' ', '.', ';', ',');
            if (name.Length == 0)
                continue;
            if (PersonWords.IsDegree(name) && names.Count > 0)
                names[^1] = names[^1] with { Raw = $"{names[^1].Raw}, {name}" };
            else if (PersonWords.IsName(name))
                names.Add(new(name, part.Source));
            else
                return [];
        }

        return names;
    }

    /// <summary>Between commas, semicolons and words for "and", outside brackets.</summary>
    private static IEnumerable<(int Start, int Length)> Parts(string text)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            var isEnd = at == text.Length;
            if (!isEnd)
                depth += text[at] switch
                {
                    '(' => 1,
                    ')' => -1,
                    _ => 0,
                };
            var width =
                isEnd || (depth == 0 && text[at] is ',' or ';') ? 1
                : depth == 0
                && text[at] == ' '
                && text.IndexOf(' ', at + 1) is > 0 and var next
                && PersonWords.IsConjunction(text[(at + 1)..next])
                    ? next - at
                : 0;
            if (width == 0)
                continue;
            yield return (start, at - start);
            start = at + width;
        }
    }
}
