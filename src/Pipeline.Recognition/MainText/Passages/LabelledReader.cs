using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Reads hypotheses, questions and aims that are called by a letter and a number the text goes back to ("H1: …", "H2: …"), two at least that count on from one.</summary>
internal sealed partial class LabelledReader(RecognitionContext context)
{
    private const int Fewest = 2;

    /// <summary>Words of the longest; what says more under its label is a paragraph of the text.</summary>
    private const int MostWords = 60;

    public (Passage Passage, int Next)? Read(List<BodyItem> items, int at)
    {
        var found = new List<Example>();
        (string Word, int Number, string Letter)? last = null;
        var next = at;
        while (
            next < items.Count
            && items[next].IsText
            && items[next].Line! is { List: null or { IsOrdered: false }, Format.OutlineLevel: null } line
            && line.WordCount <= MostWords
            && Label().Match(line.Text) is { Success: true } match
        )
        {
            var own = (
                Word: match.Groups["word"].Value,
                Number: int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture),
                Letter: match.Groups["letter"].Value
            );
            if (last is { } above ? !Follows(above, own) : own.Number != 1 || own.Letter is not ("" or "a"))
                break;
            last = own;
            found.Add(new(match.Groups["label"].Value, line.From(match.Length), [], line));
            next++;
        }

        if (found.Count < Fewest)
            return null;
        context.Findings.Add(
            HandTypedList.Rule.At(
                found[0].Whole.Source,
                $"{found.Count} paragraphs with labels that count on were set as a list with the labels as typed.",
                Excerpt.Start(found[0].Whole.Words)
            )
        );
        return (new ExamplePassage(found), next);
    }

    /// <summary>The next number, or the next letter of the same.</summary>
    private static bool Follows((string Word, int Number, string Letter) above, (string Word, int Number, string Letter) own)
    {
        if (own.Word != above.Word)
            return false;
        if (own.Number == above.Number + 1)
            return own.Letter is "" or "a";
        return own.Number == above.Number
            && own.Letter.Length == 1
            && own.Letter[0] == (above.Letter.Length == 0 ? 'a' : above.Letter[0] + 1);
    }

    /// <summary>What is said by a person of that number begins with a quotation mark.</summary>
    [GeneratedRegex(
        @"^\s*(?<label>(?<word>H|RQ|SQ|PQ|Q|RO|O|P|PP|RM|Hypothes[ie]s|Hipotesis|Hypoth[eè]se|Hip[oó]tes[ie]s?|Proposi(?:tions?|si|tie|ción|ção)|Research question|Question|Pertanyaan penelitian|Pertanyaan|Forschungsfrage|Frage|Onderzoeksvraag|Deelvraag|Vraag|Pregunta|Pergunta|Objective|Objetivo|Objectif|Tujuan|Ziel|Doel|Premise|Assumption|Asumsi)[ \-]?(?<number>\d{1,2})(?<letter>[a-h]?)\s?(?:[:.)]|[–—](?=\s)|(?=\s\s)))\s+(?=[^\s“""„«‘'])"
    )]
    private static partial Regex Label();
}
