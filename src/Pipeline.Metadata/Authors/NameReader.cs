using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;

namespace Pipeline.Metadata.Authors;

/// <summary>
/// Splits a printed name. The last word with its particles is the surname, one word alone is a given name without surname,
/// a word in capitals among others in small letters is the surname wherever it stands ("ZHANG Wei"), as is one of East Asia
/// before a given name with a hyphen ("Wong Siu-ling").
/// </summary>
internal static partial class NameReader
{
    public static NameReading Read(string printed)
    {
        var bare = Marks().Replace(Spaces.Collapse(printed), string.Empty);
        if (NativeNames.Whole(bare) is { } whole)
            return new(whole);
        if (NativeNames.Beside(bare) is not var (roman, native))
            return ReadRoman(bare);
        var reading = NativeSurnames.Ordered(roman, native) is { } name ? new(name, WasInverted: true) : ReadRoman(roman);
        return reading with { Name = reading.Name with { Native = native } };
    }

    private static NameReading ReadRoman(string printed)
    {
        var segments = printed.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        if (segments.Count == 0)
            return new(new(null, null));

        var (degrees, suffix) = TakeDegrees(segments);
        var words = SpaceInitials(segments[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var prefix = TakePrefix(words);
        TakeTrailing(words, degrees, ref suffix);

        var inverted = segments.Count > 1 ? SpaceInitials(string.Join(' ', segments.Skip(1))) : null;
        var reading = inverted is null ? Ordered(words) : Inverted(words, inverted);
        return reading with
        {
            Name = reading.Name with { Prefix = prefix, Suffix = suffix, Degrees = degrees.Count == 0 ? null : string.Join(", ", degrees) },
        };
    }

    /// <summary>Takes degrees and generation out of the parts after the first comma; what is left there is a given name.</summary>
    private static (List<string> Degrees, string? Suffix) TakeDegrees(List<string> segments)
    {
        var degrees = new List<string>();
        string? suffix = null;
        for (var index = 1; index < segments.Count; )
        {
            var segment = segments[index];
            if (AcademicTitles.IsGeneration(segment))
                suffix = segment;
            else if (
                (AcademicTitles.IsDegree(segment) && !(index == 1 && IsInitials(segments[0], segment)))
                || ((degrees.Count > 0 || IsTitled(segments[0])) && IsShortDegree(segment))
            )
                degrees.Add(segment);
            else
            {
                index++;
                continue;
            }

            segments.RemoveAt(index);
        }

        return (degrees, suffix);
    }

    /// <summary>A title opens the name, so that nothing behind the comma is a given name ("Sr. Laurentina Suharsih, PI").</summary>
    private static bool IsTitled(string name) =>
        name.Split(' ') is { Length: > 2 } words && IsPrefix([.. words], 0) && words[0].EndsWith('.');

    /// <summary>A few capitals, with stops or without, which behind a degree are another ("RN, MAN", "S.Kom., M.T.I.").</summary>
    private static bool IsShortDegree(string segment) =>
        segment.Length is >= 2 and <= 8
        && segment.Count(char.IsUpper) is >= 2 and <= 5
        && segment.All(letter => char.IsUpper(letter) || letter == '.');

    /// <summary>"Santoso, M. A." is a surname with initials; "Budi Santoso, M. A." and "Santoso, Budi, M. A." are names with a degree.</summary>
    private static bool IsInitials(string name, string segment) =>
        !name.Contains(' ', StringComparison.Ordinal) && Initials().IsMatch(segment);

    private static string? TakePrefix(List<string> words)
    {
        var count = 0;
        while (count < words.Count - 1 && IsPrefix(words, count))
            count++;
        if (count == 0)
            return null;
        var prefix = string.Join(' ', words.Take(count));
        words.RemoveRange(0, count);
        return prefix;
    }

    /// <summary>"H." (haji) is a title only after another one; alone it is an initial.</summary>
    private static bool IsPrefix(List<string> words, int index) =>
        AcademicTitles.IsPrefix(words[index])
            ? words[index].Contains('.', StringComparison.Ordinal) || !IsShortName(words, index)
            : index > 0 && (AcademicTitles.IsOfDoctor(words[index]) || words[index] is "H." or "Hc." or "h.c." or "(ret.)" or "(purn.)")
                || (index == 0 && words.Count > 2 && words[0] is "Sr." or "Hon.");

    /// <summary>"Ms" and "Dr" need no stop, but "Adv", "Ing" or "Fr" before one more word only may be names.</summary>
    private static bool IsShortName(List<string> words, int index) =>
        words.Count - index <= 2
        && words[index].Length <= 3
        && words[index].ToLowerInvariant() is not ("dr" or "mr" or "ms" or "mrs" or "ir" or "hj");

    private static void TakeTrailing(List<string> words, List<string> degrees, ref string? suffix)
    {
        var taken = new List<string>();
        while (words.Count > 1)
        {
            if (AcademicTitles.IsTrailingDegree(words[^1]) || AcademicTitles.IsTrailingCapitals(words))
                taken.Insert(0, words[^1]);
            else if (words.Count > 2 && AcademicTitles.IsGeneration(words[^1]))
                suffix = words[^1];
            else
                break;
            words.RemoveAt(words.Count - 1);
        }

        degrees.InsertRange(0, taken);
    }

    private static NameReading Ordered(List<string> words)
    {
        var isCaps = IsWhollyCapitals(words);
        var isLower = words.TrueForAll(word => Casing.IsAllLower(word));
        if (isCaps || isLower)
            words = words.ConvertAll(word => Recase(word, words[0] == word));
        else if (words.Count > 1 && SurnameInCapitals(words) is { } marked)
            return marked;

        if (!isCaps && FamilyNames.IsEastern(words))
            return new(new(words[1], words[0]), isLower, WasInverted: true);
        if (words.Count == 0)
            return new(new(null, null));
        if (words.Count == 1)
            return new(new(words[0], null), isCaps || isLower);
        var start = NameParticles.SurnameStart(words);
        return new(new(string.Join(' ', words.Take(start)), string.Join(' ', words.Skip(start))), isCaps || isLower);
    }

    private static NameReading Inverted(List<string> surname, string given)
    {
        var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var isCaps = IsWhollyCapitals([.. surname, .. words]);
        if (isCaps)
            words = words.ConvertAll(word => Recase(word, isFirst: true));
        if (isCaps || surname.TrueForAll(IsCapitalWord))
            surname = surname.ConvertAll(word => Recase(word, isFirst: false));
        return new(new(string.Join(' ', words), string.Join(' ', surname)), isCaps, WasInverted: true);
    }

    /// <summary>"ZHANG Wei" and "Wei ZHANG": the surname is the run of capitals at one end.</summary>
    private static NameReading? SurnameInCapitals(List<string> words)
    {
        var leading = words.TakeWhile(IsCapitalWord).Count();
        var trailing = words.AsEnumerable().Reverse().TakeWhile(IsCapitalWord).Count();
        if (leading == 0 == (trailing == 0) || (leading == 1 && IsInitialsTogether(words[0])))
            return null;
        var surname = leading > 0 ? words.Take(leading) : words.Skip(words.Count - trailing);
        var given = leading > 0 ? words.Skip(leading) : words.Take(words.Count - trailing);
        return new(
            new(string.Join(' ', given), string.Join(' ', surname.Select(word => Recase(word, isFirst: true)))),
            WasInCapitals: true,
            WasInverted: leading > 0
        );
    }

    /// <summary>"PS Joshi" has initials, for no surname of two or three letters is without a vowel but "Ng".</summary>
    private static bool IsInitialsTogether(string word) => word.Length is 2 or 3 && word != "NG" && Casing.IsConsonants(word);

    private static bool IsWhollyCapitals(List<string> words) =>
        words.TrueForAll(word => Casing.IsAllCaps(word) || !word.Any(char.IsLetter) || NameParticles.IsSmallInName(word))
        && words.Count(IsCapitalWord) > words.Count / 3
        && words.Exists(IsCapitalWord);

    /// <summary>A word in capitals that is no initial and no generation.</summary>
    private static bool IsCapitalWord(string word) =>
        word.Length > 1 && !word.Contains('.', StringComparison.Ordinal) && Casing.IsAllCaps(word) && !AcademicTitles.IsGeneration(word);

    private static string Recase(string word, bool isFirst)
    {
        if (word.Contains('.', StringComparison.Ordinal) && word.Length <= 4)
            return word.ToUpperInvariant();
        if (!isFirst && NameParticles.IsSmallInName(word))
            return word.ToLowerInvariant();
        var cased = Casing.Capitalise(word);
        return IrishOrScottish().Replace(cased, match => match.Groups[1].Value + match.Groups[2].Value.ToUpperInvariant());
    }

    /// <summary>"J.W. Creswell" as "J. W. Creswell" (APA 7 §9.8), "Dr.Siti" as "Dr. Siti"; dotted degrees stay whole.</summary>
    private static string SpaceInitials(string name) =>
        string.Join(' ', name.Split(' ').Select(word => AcademicTitles.IsTrailingDegree(word) ? word : JoinedStop().Replace(word, ". ")));

    [GeneratedRegex(@"(?<=(?:^|\.)\p{Lu}\p{Ll}{0,4})\.(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedStop();

    [GeneratedRegex(@"^(?:\p{Lu}\.\s?){1,3}$|^\p{Lu}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    // Marks of affiliation and correspondence, wherever the recogniser left them.
    [GeneratedRegex(
        @"[*∗⁎†‡§¶#^~✉¹²³⁰-⁹₀-₉0-9]+|\(\s*\)|^[\s,;&.]+|[\s,;&]+$|^(?:and|dan|by|oleh)\s+(?=\p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Marks();

    [GeneratedRegex(@"^([DLO][’']|Mc)(\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex IrishOrScottish();
}
