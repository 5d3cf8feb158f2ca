using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Kinds of works that a reference states in brackets behind the title ("[Film]", "[Data set]"; APA 7 §9.22), or by a number that only such works have.</summary>
internal static partial class StatedKinds
{
    private static readonly SearchValues<string> Theses = SearchValues.Create(["issertation", "hesis"], StringComparison.Ordinal);

    public static PublicationType? Of(string plain)
    {
        if (DataPattern().IsMatch(plain))
            return PublicationType.Data;
        if (InterviewPattern().IsMatch(plain) || OpeningPattern().IsMatch(plain))
            return PublicationType.Interview;
        if (ArchiveWorks.Has(plain))
            return PublicationType.Archive;
        if (plain.AsSpan().ContainsAny(Theses) && DissertationPattern().IsMatch(plain))
            return PublicationType.Thesis;
        if (DirectedPattern().IsMatch(plain))
            return PublicationType.Audiovisual;
        if (plain.Contains(".com/", StringComparison.Ordinal) && NetworkPattern().IsMatch(plain))
            return PublicationType.Webpage;
        if (PackagePattern().IsMatch(plain))
            return PublicationType.Software;
        if (!plain.Contains('[', StringComparison.Ordinal))
            return null;
        if (DegreePattern().IsMatch(plain))
            return PublicationType.Thesis;
        if (SoftwarePattern().IsMatch(plain))
            return PublicationType.Software;
        if (AudiovisualPattern().IsMatch(plain))
            return PublicationType.Audiovisual;
        return PostPattern().IsMatch(plain) && plain.Contains("http", StringComparison.OrdinalIgnoreCase) ? PublicationType.Webpage : null;
    }

    /// <summary>DOIs of Dryad and Dataverse; numbers of projects and series of sequences (INSDC, GEO).</summary>
    [GeneratedRegex(
        @"\[(?:raw |unpublished )?(?:data ?sets?|kumpulan data|set data|conjunto de da[dt]os|jeu de données|datensatz)\b|\b10\.(?:5061/dryad|7910/dvn)|\bPRJ(?:NA|EB|DB)[0-9]{3,}|\bGSE[0-9]{4,}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DataPattern();

    [GeneratedRegex(
        @"\((?:personal communication|komunikasi pribadi|comunicación personal|comunicação pessoal|persönliche mitteilung|communication personnelle)\b|\. interview (?:by|with) (?:the )?author\b|\. (?:wawancara pribadi|personal interview|entrevista personal|entrevista pessoal)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex InterviewPattern();

    /// <summary>"Interview with Siti Rahma. Batam, 4 May 2024."</summary>
    [GeneratedRegex(
        "^(?:wawancara dengan|temu ?bual dengan|interviews? with|entrevista con|entrevista com|entretien avec|interview mit|interview met) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OpeningPattern();

    /// <summary>"University of Hawaii dissertation" at the end (Unified style sheet of linguistics), or that it was not published.</summary>
    [GeneratedRegex(
        @"\b(?:Universit\p{L}+|College|Institute)\b[^.;:]{0,60} (?:dissertation|thesis)\.?$|\b(?:un)?published (?:doctoral|master'?s?|PhD|bachelor'?s?) (?:dissertation|thesis)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DissertationPattern();

    [GeneratedRegex(
        @"\[(?:[\p{L}.' ]+ )?(?:dissertation|thesis|tesis|skripsi|disertasi|tese|dissertação|thèse|mémoire|masterarbeit|habilitationsschrift|proefschrift|scriptie)(?: \p{L}+)?[\],]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DegreePattern();

    /// <summary>"Twitter, 18 Des. 2020, twitter.com/…" (MLA Handbook 9, 5.28).</summary>
    [GeneratedRegex(
        @"\b(?:Twitter|X|Facebook|Instagram|TikTok), [^""]*\b(?:twitter|x|facebook|instagram|tiktok)\.com/",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NetworkPattern();

    /// <summary>Films name their director behind the title (MLA Handbook 9, 5.45) or before it (APA 7 §10.12); podcasts are said to be audio (Chicago 17 §14.267).</summary>
    [GeneratedRegex(
        @"\. podcast audio\b|\. (?:Film|Motion picture|Film dokumenter)\. |(?:\. |, |\()(?:dir\. by|directed by|dirigid[oa] por|disutradarai oleh|arahan|réalisé par|regie:?(?: von)?|geregisseerd door) \p{L}|\((?:director|directors|sutradara|directora?|diretora?|réalisateur|regisseur)\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DirectedPattern();

    /// <summary>Packages of R name their version (as R's own "citation()" does).</summary>
    [GeneratedRegex(
        @"\bR package(?:[,.]? version| “)|\(R package\b|\bR: A language and environment for statistical computing\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PackagePattern();

    [GeneratedRegex(
        @"\[(?:computer software|software|mobile app|r package|perangkat lunak|aplikasi seluler)\b[^\]]*\]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SoftwarePattern();

    [GeneratedRegex(
        @"\[[^\]]*\b(?:film|movie|motion picture|documentary|película|filme|podcast|siniar|webinar|video|vídeo|song|lagu|tv series|television series|serial televisi|audiobook)\b[^\]]*\]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AudiovisualPattern();

    [GeneratedRegex(
        @"\[(?:tweet|post|thread|(?:facebook |instagram |linkedin )?(?:status update|post)|foto|photograph|photo|reel|infographic|infografis|infografía|blog(?: post)?)\b[^\]]*\]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PostPattern();
}
