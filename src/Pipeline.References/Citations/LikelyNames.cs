using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>
/// Tells names from other words before a year where the reference list does not help: "(Smith, 2009)" is a citation
/// without its reference, "World War II (1939)" and "March (2003)" are none.
/// </summary>
internal static partial class LikelyNames
{
    private static readonly FrozenSet<string> LeadIns = FrozenSet.ToFrozenSet(
        """
        in on for as by from to at of while however although though see also cf e.g i.e and or but when where since after before during because thus hence then yet this that these those
        according similarly moreover furthermore likewise additionally finally first second third both if following using drawing based with without within under over through
        em na nos nas para por con sin según segundo conforme como vgl siehe nach laut bei gemäß die im voir selon chez dans zie volgens bij ver véase cf. apud
        menurut mengikut bagi berkata dalam pada lihat dan atau namun sementara oleh dari daripada untuk seperti misalnya sebagaimana bandingkan selain selanjutnya sedangkan adapun kemudian hal berdasarkan dengan tetapi jika
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Words before a bracketed year that name a thing, not its author.</summary>
    private static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(
        """
        war wars act law laws treaty convention protocol declaration constitution conference crisis revolution resolution agreement accord accords charter directive regulation article table figure fig
        chapter section appendix census election elections olympics version edition volume vol no number part phase wave period era century summit report plan strategy programme program campaign invasion
        movement summer spring autumn winter pandemic epidemic earthquake tsunami massacre genocide coup war's bill decree amendment framework compact protocols treaties agenda round
        undang-undang uu peraturan perppu keputusan konvensi protokol deklarasi perang pasal tabel gambar bab lampiran sensus pemilu tahun krisis revolusi perjanjian piagam kongres reformasi tsunami gempa
        monday tuesday wednesday thursday friday saturday sunday mondays sundays senin selasa rabu kamis jumat sabtu ahad minggu montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo
        interview interviews fieldnotes fieldwork communication observation wawancara catatan komunikasi observasi
        dok rm rp usd idr myr sgd eur goals
        data primer sekunder diolah olahan olah dokumentasi dokumen elaboración elaboração élaboration eigene
        i ii iii iv v vi vii viii ix x
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>A word that introduces names but is no part of them.</summary>
    public static bool IsLeadIn(string word) => LeadIns.Contains(word);

    /// <returns>Where the names before the year begin; null where there is nothing like names.</returns>
    public static int? Start(string plain, Mention mention)
    {
        var window = plain[mention.Window.Start..mention.Window.End];
        var match = mention.Form == MentionForm.Narrative ? NarrativePattern().Match(window) : ParentheticalPattern().Match(window);
        if (!match.Success)
            return null;
        var names = match.Groups["names"];
        if (!IsNames(names.Value, mention.Form) || OwnPicturePattern().IsMatch(window[..names.Index]))
            return null;
        return mention.Window.Start + (mention.Form == MentionForm.Narrative ? WithNamesBefore(window, names.Index) : names.Index);
    }

    /// <summary>Where a longer name begins that the last word of is found: a second surname, or an organisation ("Fernández Ruiz (2020)", "the Bureau of Labour Mobility (2023)").</summary>
    private static int WithNamesBefore(string window, int start)
    {
        while (NameBefore().Match(window[..start]) is { Success: true } before && !IsLeadIn(before.Groups["word"].Value))
            start = before.Index;
        return start;
    }

    /// <summary>"(Dok. Pribadi, 2023)" says whose picture it is.</summary>
    [GeneratedRegex(@"\b(?:Dok|Dokumentasi|Foto)\b[.:]?\s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnPicturePattern();

    /// <summary>A word with a capital that begins no sentence, and what joins it to the next.</summary>
    [GeneratedRegex(
        @"(?<=[^\s.!?…:;]\s)(?<word>\p{Lu}[\p{L}\p{M}'’-]+)\s(?:(?:of|for|on|de|del|des|du|da|do|dos|für|van|voor)\s(?:the\s|la\s|las\s|los\s|les\s)?)?$"
    )]
    private static partial Regex NameBefore();

    private static bool IsNames(string names, MentionForm form)
    {
        var words = WordPattern().Matches(names).Select(match => match.Value).ToList();
        var capitals = words.Where(word => char.IsUpper(word[0])).ToList();
        if (
            capitals.Count == 0
            || capitals.Exists(word => Things.Contains(word) || MonthNames.NumberOf(word) is not null || IsLeadIn(word))
        )
            return false;
        if (EtAlPattern().IsMatch(names))
            return true;
        return !Lexicon.Places.Contains(names.Trim(' ', ',')) && (form == MentionForm.Parenthetical || capitals[^1].Length > 1);
    }

    private const string Name =
        @"(?:(?:\p{Lu}\.[\s-]?)*(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|binti|al|el|ter|ten)[\s-])*\p{Lu}[\p{L}\p{M}'\u00ad-]*)";

    private const string Others = @"(?:,?\s" + CitingForms.Others + ")";

    [GeneratedRegex(
        @"(?<![\p{L}\p{M}'-])(?<names>"
            + Name
            + "(?:(?:,\\s"
            + Name
            + @")*,?\s"
            + CitingForms.And
            + @"\s"
            + Name
            + ")?"
            + Others
            + @"?)(?:'s|')?,?\s*$"
    )]
    private static partial Regex NarrativePattern();

    [GeneratedRegex(
        @"(?:^|[\s,])(?<names>"
            + Name
            + @"(?:\s"
            + Name
            + @"){0,2}(?:,\s"
            + Name
            + @"(?:\s"
            + Name
            + @")?){0,6}(?:,?\s?"
            + CitingForms.And
            + @"\s"
            + Name
            + @"(?:\s"
            + Name
            + @"){0,2})?"
            + Others
            + @"?)\s*,?\s*$"
    )]
    private static partial Regex ParentheticalPattern();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'-]*")]
    private static partial Regex WordPattern();

    [GeneratedRegex(Others)]
    private static partial Regex EtAlPattern();
}
