using System.Text.RegularExpressions;
using Pipeline.Docx.Stories;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Equations;

/// <summary>An equation, or one row of several, without the number set inside it.</summary>
/// <param name="Number">As printed, or null.</param>
internal readonly record struct NumberedEquation(OoxmlElement Math, string? Number);

/// <summary>
/// Takes the number out of an equation. Word's own form is a row of m:eqArr with the number behind "#" (Unicode Technical
/// Note #28, equation numbers); others type it in brackets behind a wide space.
/// </summary>
internal static partial class EquationNumber
{
    /// <summary>The pattern of a number in brackets, of one level or more ("(3)", "[A.2b]").</summary>
    public const string InBrackets = @"[(\[]\s*[A-Z]?\d+(?:[.\-–]\d+)*[a-z]?\s*[)\]]";

    /// <summary>The equation, or its rows where more than one of them has a number.</summary>
    public static IReadOnlyList<NumberedEquation> Split(OoxmlElement math)
    {
        var content = math.Children.Where(child => !Omml.IsProperties(child)).ToList();
        if (content is [{ Name: "m:eqArr" } array] && SplitArray(math, array) is { } rows)
            return rows;
        return [AtEnd(math, content)];
    }

    private static List<NumberedEquation>? SplitArray(OoxmlElement math, OoxmlElement array)
    {
        var rows = array.ChildrenNamed("m:e").Select(AtSign).ToList();
        var numbers = rows.Count(row => row.Number is not null);
        if (numbers == 0)
            return null;
        if (rows.Count == 1 || numbers > 1)
            return rows.ConvertAll(row => new NumberedEquation(ArrayOf(math, array, [row]), row.Number));
        return [new(ArrayOf(math, array, rows), rows.Find(row => row.Number is not null).Number)];
    }

    /// <summary>The equation with some rows of its array alone, in which ampersands still align what they part.</summary>
    private static OoxmlElement ArrayOf(OoxmlElement math, OoxmlElement array, IReadOnlyList<NumberedEquation> rows) =>
        rows is [var only] && !TextOfRuns(only.Math).Contains('&')
            ? Around(math, only.Math.Children)
            : Around(math, [Around(array, [.. array.Children.Where(Omml.IsProperties), .. rows.Select(row => row.Math)])]);

    /// <summary>A row's content before its last "#", and what follows it as the number where it can be one.</summary>
    private static NumberedEquation AtSign(OoxmlElement row)
    {
        for (var at = row.Children.Count - 1; at >= 0; at--)
        {
            if (!Omml.IsRun(row.Children[at]))
                continue;
            var (run, sign) = (row.Children[at], TextOf(row.Children[at]).LastIndexOf('#'));
            if (sign < 0)
                continue;
            var text = TextOf(run);
            var number = EquationText.Write(Around(row, [WithText(run, text[(sign + 1)..]), .. row.Children.Skip(at + 1)]));
            return Marked().IsMatch(number)
                ? new(Around(row, [.. row.Children.Take(at), WithText(run, text[..sign])]), number)
                : new(row, null);
        }

        return new(row, null);
    }

    /// <summary>A number in brackets at the end: in the last run, or in an m:d behind a run that ends with a wide space.</summary>
    private static NumberedEquation AtEnd(OoxmlElement math, List<OoxmlElement> content)
    {
        if (
            content is [.., var last]
            && Omml.IsRun(last)
            && Typed().Match(TextOf(last)) is { Success: true } typed
            && (typed.Index > 0 || content.Count > 1)
        )
            return new(Around(math, [.. content.SkipLast(1), WithText(last, TextOf(last)[..typed.Index])]), typed.Groups["number"].Value);
        if (
            content is [.., var run, { Name: "m:d" } bracketed]
            && Omml.IsRun(run)
            && Wide().IsMatch(TextOf(run))
            && EquationText.Write(Around(math, [bracketed])) is var number
            && Bracketed().IsMatch(number)
        )
            return new(Around(math, [.. content.SkipLast(2), WithText(run, TextOf(run).TrimEnd())]), number);
        return new(math, null);
    }

    private static string TextOf(OoxmlElement run) =>
        string.Concat(run.Children.Where(child => child.Name is "m:t" or "w:t").Select(child => child.Text));

    private static string TextOfRuns(OoxmlElement row) => string.Concat(row.Children.Where(Omml.IsRun).Select(TextOf));

    private static OoxmlElement WithText(OoxmlElement run, string text)
    {
        var changed = Around(run, run.Children.Where(Omml.IsProperties));
        var words = run.Children.First(child => child.Name is "m:t" or "w:t").CopyWithoutChildren(withText: false);
        words.AddText(text);
        changed.Add(words);
        return changed;
    }

    private static OoxmlElement Around(OoxmlElement element, IEnumerable<OoxmlElement> children)
    {
        var copy = element.CopyWithoutChildren();
        foreach (var child in children)
            copy.Add(child);
        return copy;
    }

    /// <summary>A number without brackets, or a few signs in them.</summary>
    [GeneratedRegex(@"^\s*(?:[(\[][^()\[\]]{1,10}[)\]]|[A-Z]?[.\-–]?\d+(?:[.\-–]\d+)*[a-z]?|[ivx]+)\s*$")]
    private static partial Regex Marked();

    /// <summary>Read from the end, since from the start each of many spaces would be tried as the first of the wide space.</summary>
    [GeneratedRegex(@"(?:\s{2,}|[\u2001\u2003\t])(?<number>" + InBrackets + @")\s*$", RegexOptions.RightToLeft)]
    private static partial Regex Typed();

    /// <inheritdoc cref="Typed"/>
    [GeneratedRegex(@"(?:\s{2,}|[\u2001\u2003\t])$", RegexOptions.RightToLeft)]
    private static partial Regex Wide();

    [GeneratedRegex("^" + InBrackets + "$")]
    private static partial Regex Bracketed();
}
