using System.Text.RegularExpressions;

namespace Pipeline.Metadata.Texts;

/// <summary>Case of the names of bodies and places.</summary>
internal static partial class NameCase
{
    /// <summary>
    /// A name printed wholly in capitals or in small letters, with capitals where a name has them; acronyms keep theirs.
    /// Other names are given back as they are, and so is what stands in brackets behind one ("(UMR 7301)").
    /// </summary>
    public static string Repair(string printed)
    {
        var name = InBrackets().Replace(printed, string.Empty);
        return RepairBare(name) + printed[name.Length..];
    }

    private static string RepairBare(string name)
    {
        var isCaps = Casing.IsAllCaps(name) && name.Any(char.IsWhiteSpace);
        if (!isCaps && !Casing.IsAllLower(name))
            return name;
        var words = name.Split(' ');
        for (var index = 0; index < words.Length; index++)
            words[index] = Word(words[index], isFirst: index == 0, isCaps);
        return string.Join(' ', words);
    }

    private static string Word(string word, bool isFirst, bool isCaps)
    {
        var bare = word.Trim('(', ')', ',', '.');
        if (isCaps && (Acronyms.IsAcronym(bare)))
            return word;
        if (!isFirst && SmallWords.InName(bare))
            return word.ToLowerInvariant();
        return Casing.Capitalise(word);
    }

    [GeneratedRegex(@"(?<=\S)\s*\([^()]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
