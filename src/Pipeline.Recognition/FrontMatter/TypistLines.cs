using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Leaves out what a title page says to the office of a journal and to no reader: what the page is, numbers of words and tables, the manuscript's own number.</summary>
internal sealed partial class TypistLines(RecognitionContext context)
{
    /// <summary>Words of the longest line that counts the manuscript's words, tables and figures.</summary>
    private const int MostWords = 30;

    public void LeaveOut(FrontLines lines)
    {
        foreach (var at in lines.Free().ToList())
        {
            if (Reason(lines[at]) is not { } reason)
                continue;
            lines.Claim(at);
            context.Findings.Add(
                LeftOutText.Rule.At(lines[at].Source, $"{reason} was left out: {Excerpt.Start(lines[at].Words)}", lines[at].Words)
            );
        }
    }

    /// <summary>Leaves out a number by which a university knows the person whose name stands above it in the same paragraph.</summary>
    public bool LeaveOutNumber(Line part)
    {
        if (!NumberOfPerson().IsMatch(part.Words))
            return false;
        context.Findings.Add(LeftOutText.Rule.At(part.Span, $"A number that tells readers nothing was left out: {part.Words}", part.Words));
        return true;
    }

    private static string? Reason(Line line) =>
        line.WordCount > MostWords ? null
        : Counts().IsMatch(line.Words) ? "A count of words"
        : Page().IsMatch(line.Words) ? "What the page is to the office"
        : Number().IsMatch(line.Words) || NumberOfPerson().IsMatch(line.Words) ? "A number that tells readers nothing"
        : OwnNumber().IsMatch(line.Words) ? "The manuscript's own number or copyright line"
        : NoTrial().IsMatch(line.Words) ? "A registration that does not apply"
        : Codes().IsMatch(line.Words) ? "A code of libraries"
        : Issue().IsMatch(line.Words) ? "The name of a special issue or section, which the issue's own data say,"
        : null;

    [GeneratedRegex(
        @"^(?:(?:total )?word ?counts?|number of words|jumlah kata|character count)\b.{0,20}?[:=(]?.*\d|^(?:(?:submitted|dikirim|eingereicht|ingediend|enviado|soumis|draft|version|approx\.?|about|ca\.)[^.:(]{0,30}?)?\s*[~≈]?\s?\d[\d.,]{2,}\s+(?:words|kata|palabras|palavras|mots|Wörter|woorden|perkataan)\b[^.:]*$|^(?:(?:(?:number|no\.?|total)\s+(?:of\s+)?)?(?:words|tables|figures|pages|references|characters|kata|tabel|gambar|halaman)\s*[:=]\s*[\d.,]+\W*){1,8}$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Counts();

    [GeneratedRegex(
        @"^\W*(?:(?:separate |full )?title page|cover page|halaman (?:judul|sampul)|(?:main|anonymi[sz]ed|blinded) (?:document|manuscript|text|file)|(?:manuscript|version) (?:with|without) authors?['’]? (?:details|names)|not for (?:peer )?review|for (?:peer )?review only|portada|página de título|page de titre|titelblatt|titelpagina)\s*(?:$|[(\[–—-]\s*(?:not for|with|without|for|including|containing)\b.{0,40}$|[)\].]?$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Page();

    /// <summary>Of the manuscript.</summary>
    [GeneratedRegex(
        @"^(?:manuscript|submission|paper|article|naskah)\s+(?:id|no\.?|number|nomor)\s*[:.]?\s*[A-Z0-9][\w.\-/]*\d[\w.\-/]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Number();

    /// <summary>The ISBN or the line of copyright of a report that the manuscript is.</summary>
    [GeneratedRegex(
        @"^(?:(?:e-?)?ISBN(?:-1[03])?\s*[:.]?\s*[\d\- X]{10,20}\W*(?:(?:©|\(c\)|copyright)\W.{0,60})?|(?:©|\(c\)\s|copyright\s).{2,60}\b(?:19|20)\d\d\.?)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OwnNumber();

    /// <summary>The label for a trial's number and the words that there is none.</summary>
    [GeneratedRegex(
        @"^(?:(?:clinical\s+)?trial\s+(?:registration|number)(?:\s+number)?|registration\s+number|registrasi\s+uji\s+klinis|registro\s+del?\s+ensayo)\s*[:.]\s*(?:not\s+applicable|n/?a|none|tidak\s+(?:berlaku|ada)|no\s+aplica|não\s+se\s+aplica)\.?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NoTrial();

    /// <summary>By which a university knows a student or lecturer.</summary>
    [GeneratedRegex(
        @"^\(?(?:NIM|NPM|NIP|NIDN|NIDK|NRP|NIK|NUPTK|NPP|NBM|no\.? (?:matrik|pelajar)|student (?:id|number|no\.?)|matriculation (?:number|no\.?)|Matrikelnummer|Matr\.-Nr|studentnummer|numéro d[’']étudiant|matr[íi]cula)\s*[.:]*\s*[A-Z]{0,3}[\d .\-/]{4,}\)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NumberOfPerson();

    /// <summary>Class, kind and number that Chinese journals print of every article (GB/T 3793, CAJ-CD B/T 1).</summary>
    [GeneratedRegex(
        @"^(?:[【\[]?(?:中图分类号|中圖分類號|文献标识码|文獻標識碼|文章编号|文章編號)[】\]]?\s*[:：]?\s*[A-Z0-9][^\s\u4e00-\u9fff]*\s*)+$"
    )]
    private static partial Regex Codes();

    [GeneratedRegex(
        @"^(?:special|themed?|thematic)\s+(?:issue|section|collection|feature)(?:\s+on)?\s*[:–—]\s*\S.*|^(?:edisi\s+khusus|número\s+especial|numéro\s+spécial|sonderheft|themanummer|schwerpunkt|dossier|dossiê)\s*[:–—]\s*\S.*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Issue();
}
