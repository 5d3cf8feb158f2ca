using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Scoring.Citing;

/// <summary>
/// Puts a text together from its pieces. A range of numbers links every reference between its ends, whether it is one link
/// ("4–7") or its ends are links of their own; links to one reference with only punctuation between them are one.
/// </summary>
internal sealed partial class LinkedTextBuilder
{
    private readonly StringBuilder _letters = new();
    private readonly StringBuilder _printed = new();
    private readonly List<CitationLink> _links = [];
    private (int Letters, int Printed) _open;
    private int _closed = -1;

    public void Append(string text)
    {
        _printed.Append(text);
        foreach (var character in text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit))
            _letters.Append(char.ToLowerInvariant(character));
    }

    public void Open() => _open = (_letters.Length, _printed.Length);

    /// <summary>Ends the link opened last.</summary>
    /// <param name="targets">Places of the references it means; none where it leads nowhere.</param>
    public void Close(IReadOnlyList<int> targets)
    {
        var words = _printed.ToString(_open.Printed, _printed.Length - _open.Printed);
        var between = _closed < 0 ? "?" : _printed.ToString(_closed, _open.Printed - _closed);
        if (targets is [var only] && NumbersPattern().IsMatch(words))
            targets = Counted(words, only);
        if (targets is [var target] && _links is [.., var before])
        {
            if (before.Target == target && !between.Any(char.IsLetterOrDigit))
            {
                _links[^1] = before with { End = _letters.Length, Words = before.Words + between + words };
                _closed = _printed.Length;
                return;
            }

            if (DashPattern().IsMatch(between))
                _links.AddRange(
                    Enumerable
                        .Range(before.Target + 1, Math.Max(0, target - before.Target - 1))
                        .Select(inside => new CitationLink(before.Start, _letters.Length, inside, $"{before.Words}–{words}"))
                );
        }

        _links.AddRange(targets.Select(place => new CitationLink(_open.Letters, _letters.Length, place, words)));
        _closed = _printed.Length;
    }

    public LinkedText Build() => new(_letters.ToString(), _printed.ToString(), _links);

    /// <summary>The places of all numbers of "4–7" or "1, 2", where the link leads to that of the first alone.</summary>
    private static List<int> Counted(string words, int first)
    {
        var (places, start) = (new List<int>(), -1);
        foreach (Match match in NumberPattern().Matches(words))
        {
            var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            if (start < 0)
                start = number;
            if (match.Groups["dash"].Success && places.Count > 0)
                places.AddRange(Enumerable.Range(places[^1] + 1, Math.Max(0, first + number - start - places[^1] - 1)));
            places.Add(first + number - start);
        }

        return places;
    }

    [GeneratedRegex(@"^(?:\W*\b[0-9]{1,3}\b)+\W*$")]
    private static partial Regex NumbersPattern();

    [GeneratedRegex(@"(?<dash>\p{Pd}\s*)?\b(?<number>[0-9]{1,3})\b")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^[\])\s]*\p{Pd}[\[(\s]*$")]
    private static partial Regex DashPattern();
}
