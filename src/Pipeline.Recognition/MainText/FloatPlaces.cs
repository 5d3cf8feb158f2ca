using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Finds the lines in which authors say where a table or figure is to stand: "[Figure 1 about here]", "INSERT TABLE II HERE",
/// "&lt;Gambar 1 di sini&gt;".
/// </summary>
internal sealed partial class FloatPlaces(RecognitionContext context)
{
    private const int MostWords = 30;

    public void Mark(List<BodyItem> items)
    {
        PartFromText(items);
        foreach (var item in items.Where(item => item is { IsText: true, Line: { List: null, WordCount: > 0 and <= MostWords } }))
        {
            var names = Names(item.Line!.Words);
            if (names.Count == 0)
                continue;
            item.Role = ItemRole.Place;
            item.PlaceOf = names;
        }
    }

    /// <summary>A place in brackets at the end of a paragraph becomes a line of its own ("… interviewed 46 spouses. [Table 1 near here]").</summary>
    private void PartFromText(List<BodyItem> items)
    {
        for (var at = items.Count - 1; at >= 0; at--)
        {
            if (
                items[at] is not { IsText: true, Row: null, Line: { Format.OutlineLevel: null } line }
                || AtEnd().Match(line.Text) is not { Success: true, Index: > 0 } end
                || line.Slice(0, end.Index) is not { HasWords: true } text
                || Names(end.Groups["place"].Value).Count == 0
            )
                continue;
            items[at] = new(text, null);
            items.Insert(at + 1, new(line.Slice(end.Groups["place"].Index, end.Groups["place"].Length), null));
        }
    }

    private List<FloatName> Names(string words)
    {
        var match = Place().Match(words);
        if (!match.Success || !(match.Groups["verb"].Success || match.Groups["here"].Success))
            return [];
        if (match.Groups["caption"].Value.Any(char.IsLetter) && match.Groups["bracket"].Length == 0 && !match.Groups["verb"].Success)
            return [];
        var names = new List<FloatName>();
        Capture? before = null;
        foreach (Match name in Name().Matches(match.Groups["names"].Value))
        {
            var word = name.Groups["word"].Value;
            if (!FloatName.IsWord(word, context.Labels))
                word = names.Count > 0 ? names[^1].Word : string.Empty;
            if (word.Length == 0)
                return [];
            names.AddRange(
                Mentions
                    .Between(match.Groups["names"].Value, before, name.Groups["number"])
                    .Append(name.Groups["number"].Value)
                    .Select(number => FloatName.Of(word, number, context.Labels))
            );
            before = name.Groups["number"];
        }

        return names;
    }

    private const string Number = @"(?:[A-Z]?\d{1,3}(?:\.\d{1,2})*[a-h]?|[IVXLCivxlc]{1,6})";

    private const string And = @"\s*(?:,|&|–|-|\band\b|\bdan\b|\by\b|\bund\b|\bet\b|\ben\b|\be\b)\s*";

    /// <summary>A request or a "here" at one end at least; between the name and "here" there may be the caption, where a request or bracket is before it.</summary>
    [GeneratedRegex(
        @"^(?<bracket>[\[(<{«]?)[\[(<{«*_=\s–—-]*(?:(?<verb>(?:please\s+)?(?:insert|place|put|add|position)(?:\s+the)?|(?:mohon\s+)?(?:masukkan|sisipkan|letakkan|tempatkan)|insert(?:ar|e)|inserir|colocar|ins[ée]rer|placer|einfügen|plaats|invoegen)\s*:?\s+)?(?:here\s+|near\s+|about\s+)?(?<names>\p{L}{3,}\.?\s*"
            + Number
            + "(?:"
            + And
            + @"(?:\p{L}{3,}\.?\s*)?"
            + Number
            + @")*)(?<caption>\s*[.:,–—-]\s*.{0,160}?)??(?<here>[\s:,–—-]*(?:(?:to\s+be|should\s+be|is\s+to\s+be)\s+)?(?:goes|go|(?:inserted|placed)\b)?\s*(?:(?:about|around|approximately|approx\.?|near|right|somewhere|di\s?sekitar|sekitar|kira-kira|ungefähr|etwa|ongeveer|environ|aproximadamente|aprox\.?|cerca\s+de|mais\s+ou\s+menos)\s+)?\b(?:here|di\s?sini|aquí|aqui|ici|hier)\b(?:\s+(?:about|einfügen|invoegen|einsetzen))?)?[\])>}»*_=\s.–—-]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<=\S)\s+(?<place>[\[<{«][^\[\]<>{}«»]{6,80}[\]>}»]\.?)$", RegexOptions.RightToLeft)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"(?:(?<word>\p{L}{3,})\.?\s*)?\b(?<number>" + Number + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
