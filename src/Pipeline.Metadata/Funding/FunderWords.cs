using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Pipeline.Metadata.Funding;

/// <summary>Words in the names of those who pay, in English, Indonesian, Malay, Spanish, Portuguese, French, German and Dutch.</summary>
internal static partial class FunderWords
{
    /// <summary>What pays, beside the kinds of bodies that addresses name, and payers that are known by their letters.</summary>
    public static readonly FrozenSet<string> Payers = Set(
        "fund funds trust endowment union authority consortium initiative academies "
            + "fondo fondos fonds fundo fundos fundación fundação fondation ministerio ministério ministère ministerium ministerie consejo conselho conseil "
            + "agencia agência agence secretaría secretaria coordenação comisión comissão commission unión união stichting raad dana tabung "
            + "lpdp dikti lppm bpdpks daad dfg bmbf fwf snsf nwo fwo erc nsf nih esrc ahrc epsrc ukri nihr sshrc nserc cihr nhmrc anr cnrs ird capes cnpq fapesp faperj fapemig fct "
            + "conicet conacyt conahcyt colciencias minciencias fondecyt anid agencia-i+d usaid dfat mohe kpt jsps mext"
    );

    /// <summary>Kinds of bodies that stand first in their names; further on they are a part of the name of another body.</summary>
    public static readonly FrozenSet<string> First = Set(
        "universitas universiti universidad universidade université lembaga kementerian badan yayasan dewan komisi pemerintah bank institut akademi "
            + "fondo fondos fonds fundo fundación fundação fondation ministerio ministério ministère consejo conselho conseil agencia agência agence instituto secretaría secretaria coordenação comisión comissão"
    );

    /// <summary>Kinds of bodies that are a country's own.</summary>
    public static readonly FrozenSet<string> Public = Set(
        "ministry department government council agency commission kementerian pemerintah badan dewan lembaga komisi direktorat directorate institut akademi "
            + "ministerio ministério ministère ministerium ministerie bundesministerium consejo conselho conseil agencia agência agence secretaría secretaria coordenação fondo fundo fonds"
    );

    /// <summary>Kinds of bodies behind which a French name goes on in small letters ("Agence nationale de la recherche").</summary>
    public static readonly FrozenSet<string> French = Set(
        "agence fonds institut ministère conseil fondation université centre école région"
    );

    /// <summary>What is paid with, which is no payer.</summary>
    public static readonly FrozenSet<string> Means = Set(
        "grant grants hibah project proyek program programme scheme skema scholarship beasiswa fellowship award awards penelitian research author authors dr prof "
            + "geran projek skim proyecto projeto projet projekt beca bolsa bourse stipendium beurs autor autora autores auteur auteure auteurs"
    );

    /// <summary>What is paid with in Malay and Indonesian, whose word for it stands first in its name ("Geran Universiti Penyelidikan").</summary>
    public static readonly FrozenSet<string> MalayMeans = Set("hibah geran skim skema beasiswa biasiswa");

    /// <summary>What bodies are for: such words before "and" go on to the kind of the body ("Economic and Social Research Council").</summary>
    public static readonly FrozenSet<string> Fields = Set(
        "economic social arts humanities engineering physical natural biotechnology biological medical health science sciences research technology education culture "
            + "agriculture agricultural food environmental earth marine life space development innovation industrial scientific national royal federal european international australian canadian"
    );

    /// <summary>Whether a German or Dutch word says by its end that it names a body ("Volkswagenstiftung").</summary>
    public static bool NamesBodyByEnd(string word) => BodyEnd().IsMatch(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^\p{Lu}\p{L}*(?:stiftung|gemeinschaft|fonds|ministeriums?|rat|rats|rates|dienst|dienstes|gesellschaft|akademie|kommission|stichting|raad)$|^(?:Stiftung|Stichting|Gesellschaft|Organisatie|Akademie|Kommission|Gemeinschaft)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BodyEnd();
}
