using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Words;

namespace Pipeline.Comparison.Telling;

/// <summary>Tells how words that are the same are marked up otherwise: italics lost, a link gained, another address behind it.</summary>
internal sealed class MarkTeller(Node blockA, Node blockB, TextDiff text, AttributeTeller attributes, LinkCheck links, ChangeList changes)
{
    private readonly HashSet<(Node A, Node B)> _told = [];

    /// <summary>What the words at hand lost and gained, and where they begin and end; null between such words.</summary>
    private (string Lost, string Gained, int Start, int End)? _run;

    public void Tell()
    {
        foreach (var (a, b) in text.Kept())
        {
            var (lost, gained) = Differences(text.A[a].Chain, text.B[b].Chain);
            if (_run is { } run && run.End == b && run.Lost == lost && run.Gained == gained)
                _run = run with { End = b + 1 };
            else
                Begin(lost, gained, b);
        }

        End();
    }

    private void Begin(string lost, string gained, int at)
    {
        End();
        _run = lost.Length + gained.Length > 0 ? (lost, gained, at, at + 1) : null;
    }

    /// <summary>A space beside words that changed is not worth a line; what changed there is told.</summary>
    private void End()
    {
        if (_run is not var (lost, gained, start, end))
            return;
        var words = Token.TextOf(text.B, start, end - start);
        if (string.IsNullOrWhiteSpace(words) && !text.IsSame)
            return;
        var marks = $"{lost} {gained}".Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var sentence = (lost, gained) switch
        {
            (_, "") => $"{NamesOf(lost)} lost on “{words}”",
            ("", _) => $"{NamesOf(gained)} added on “{words}”",
            _ when lost == gained => $"marked up in another order on “{words}”",
            _ => $"{NamesOf(gained)} instead of {NamesOf(lost)} on “{words}”",
        };
        var isEmphasis = Array.TrueForAll(marks, ElementKinds.IsEmphasis);
        changes.Tell(
            isEmphasis ? ChangeKind.Formatting : ChangeKind.Changed,
            isEmphasis ? Subjects.Of(blockB) : SubjectOf(marks),
            blockA,
            blockB,
            sentence,
            lost.Length > 0 ? words : null,
            gained.Length > 0 ? words : null
        );
    }

    private static Subject SubjectOf(string[] marks) =>
        Array.Exists(marks, mark => mark == "xref") ? Subject.CrossReference
        : Array.Exists(marks, mark => mark is "ext-link" or "uri" or "email") ? Subject.Link
        : Subject.Markup;

    private static string NamesOf(string marks) => string.Join(" and ", marks.Split(' ').Select(NameOf));

    private static string NameOf(string mark) =>
        mark switch
        {
            "italic" => "italics",
            "bold" => "bold",
            "sup" => "superscript",
            "sub" => "subscript",
            "sc" => "small capitals",
            "underline" => "underline",
            "monospace" => "fixed width",
            "strike" => "strikethrough",
            "styled-content" => "style",
            _ => $"{FieldNames.Of(mark)} ({mark})",
        };

    /// <summary>Elements around a word before that have no like around it now, and the other way round; from the outermost in.</summary>
    private (string Lost, string Gained) Differences(Chain? a, Chain? b)
    {
        if (Chain.AreAlike(a, b))
        {
            CheckLinks(a, b);
            return (string.Empty, string.Empty);
        }

        var (lost, gained) = (Chain.Elements(a).Reverse().ToList(), Chain.Elements(b).Reverse().ToList());
        var isReordered =
            lost.Select(element => element.Name)
                .Order(StringComparer.Ordinal)
                .SequenceEqual(gained.Select(element => element.Name).Order(StringComparer.Ordinal))
            && !lost.Select(element => element.Name).SequenceEqual(gained.Select(element => element.Name));
        foreach (var element in lost.ToArray())
        {
            if (gained.Find(other => other.Name == element.Name) is not { } like)
                continue;
            if (_told.Add((element, like)))
                TellElements(element, like);
            lost.Remove(element);
            gained.Remove(like);
        }

        var names = isReordered ? string.Join(' ', Chain.Elements(b).Reverse().Select(element => element.Name)) : null;
        return (
            names ?? string.Join(' ', lost.Select(element => element.Name)),
            names ?? string.Join(' ', gained.Select(element => element.Name))
        );
    }

    private void TellElements(Node a, Node b)
    {
        attributes.Tell(a, b);
        links.CheckKept(a, b);
    }

    private void CheckLinks(Chain? a, Chain? b)
    {
        foreach (var (first, second) in Chain.Elements(a).Zip(Chain.Elements(b)))
            links.CheckKept(first, second);
    }
}
