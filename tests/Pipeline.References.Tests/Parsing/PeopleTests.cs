using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests.Parsing;

public sealed class PeopleTests
{
    [Theory]
    [InlineData(
        "Adler, K. Alexander. 2005. Quiet Sumbawan. *Oceanic Quiet* 44: 357–388.",
        "Surname=Adler|GivenNames=K. Alexander|Year=2005"
    )]
    [InlineData(
        "Adler, K. Alexander, and David Prent. 1996. *Quiet Malay*. Berlin: Ruhe.",
        "Surname=Adler|GivenNames=K. Alexander|GivenNames=David|Surname=Prent|Year=1996"
    )]
    [InlineData(
        "Zainal Abidin Abdul Wahid. 1970. *Glimpses of Quiet Shores*. Kuala Lumpur: Penerbit Tenang.",
        "Surname=Zainal Abidin Abdul Wahid|Year=1970"
    )]
    [InlineData(
        "Jaclyn Anak Unggal. 2007. “Women in the Quiet Civil Service, 1946–1990.” MA thesis, Universiti Tenang.",
        "Surname=Jaclyn Anak Unggal|Year=2007"
    )]
    [InlineData(
        "Chau ML (2015) Paper kin. In Osmani R and Felder G (eds), *Families across frontiers*. Singapore: Quiet Press, pp. 45–67.",
        "Surname=Chau|GivenNames=ML|Year=2015|ChapterTitle=Paper kin|Surname=Osmani|GivenNames=R|Surname=Felder|GivenNames=G"
    )]
    [InlineData(
        "Zuhaylī, Wahbah az-. *al-Fiqh al-Musāfirī wa Adillatuhu*. Juz VII. Damaskus: Dār al-Fikr al-Jadīd, 1989.",
        "Surname=Zuhaylī|GivenNames=Wahbah az-|Source=al-Fiqh al-Musāfirī wa Adillatuhu|Volume=VII"
    )]
    [InlineData(
        "Azizah Kassim & Ragayah Haji Mat Zin. (2011). Policy on irregular sailors in Malaysia: An analysis of its implementation. Makati: Quiet Institute.",
        "Surname=Azizah Kassim|Surname=Ragayah Haji Mat Zin|Year=2011"
    )]
    [InlineData(
        "Ministerie van Buitenlandse Zaken. (2019). *Algemeen ambtsbericht Eritrea*. Den Haag: Ministerie van Buitenlandse Zaken.",
        "Collab=Ministerie van Buitenlandse Zaken|Year=2019"
    )]
    [InlineData("AGILE Michel (2011), *Le couloir des quais*, Éditions Calmes, Bellecombe.", "Surname=AGILE|GivenNames=Michel|Year=2011")]
    [InlineData(
        "DÉCO Frédéric, HELLI Emmanuelle et LE BLANC-MÉSI Béatrice (2019), « Le travail calme », *Études du quai*, n° 204, pp. 12-29.",
        "Surname=DÉCO|GivenNames=Frédéric|Surname=HELLI|GivenNames=Emmanuelle|Surname=LE BLANC-MÉSI|GivenNames=Béatrice|Year=2019"
    )]
    [InlineData(
        "ROSSO Marco, BIANCO Luca, *Il diritto del molo*, Milano, Quieto, 2015.",
        "Surname=ROSSO|GivenNames=Marco|Surname=BIANCO|GivenNames=Luca|Source=Il diritto del molo"
    )]
    [InlineData(
        "BRASSE Pierre-Yves, LE GOF Jean-Marie, DUPONT Marie et al. (2015). Titre calme. *Revue calme*, 31(2), 15-30.",
        "Surname=BRASSE|GivenNames=Pierre-Yves|Surname=LE GOF|GivenNames=Jean-Marie|Surname=DUPONT|GivenNames=Marie|EtAl=et al.|Year=2015"
    )]
    [InlineData("UNHCR Indonesia (2019). *Fact sheet*. Jakarta.", "Collab=UNHCR Indonesia|Year=2019")]
    [InlineData("Chin Kok Fay. 1990. *Perkembangan Tenang*. Kuala Lumpur: Dewan Tenang.", "Surname=Chin|GivenNames=Kok Fay|Year=1990")]
    [InlineData(
        "Tan Ai Boay dan Ooi Keat Gin. 2008. Warisan tenang. *Kajian Tenang* 26(2): 1–24.",
        "Surname=Tan|GivenNames=Ai Boay|Surname=Ooi|GivenNames=Keat Gin|Year=2008"
    )]
    [InlineData(
        "Moche, Leslie P. & Rachel Fuchse. 1993. Getting along by the quay. *Quiet Studies* 18(1): 34–49.",
        "Surname=Moche|GivenNames=Leslie P.|GivenNames=Rachel|Surname=Fuchse|Year=1993"
    )]
    [InlineData(
        "Janek, Manpreet K. & Andreas Bandel (eds). 2018. *Ethnographies of Quays*. London: Quiet.",
        "Surname=Janek|GivenNames=Manpreet K.|GivenNames=Andreas|Surname=Bandel|Year=2018"
    )]
    [InlineData(
        "Jakob, Christine M., Marry-Anne Karl & Shahram Khosra (eds). 2021. *Waiting at Quays*. London: Quiet.",
        "Surname=Jakob|GivenNames=Christine M.|GivenNames=Marry-Anne|Surname=Karl|GivenNames=Shahram|Surname=Khosra|Year=2021"
    )]
    [InlineData(
        "Garza, Ana, Luis Pereda y María Soto Ruiz. 2019. *Migración y muelles*. Madrid: Tranquila.",
        "Surname=Garza|GivenNames=Ana|GivenNames=Luis|Surname=Pereda|GivenNames=María|Surname=Soto Ruiz|Year=2019"
    )]
    [InlineData(
        "Ding Lixing 丁麗興, Zheng Zongwei 鄭宗偉, and Chen Shuhua 陳淑華. 2014. *Qiaopi yanjiu*. Beijing: Quiet.",
        "Surname=Ding|GivenNames=Lixing|Surname=Zheng|GivenNames=Zongwei|Surname=Chen|GivenNames=Shuhua|Year=2014"
    )]
    [InlineData("الغامدي، سعيد. (2015). الهجرة والعمل. مجلة الهدوء، 3(2)، 11-20.", "Surname=الغامدي|GivenNames=سعيد|Year=2015")]
    public void Names_are_parted_as_they_are_borne(string reference, string people) =>
        Assert.StartsWith(people + "|", Fields(reference), StringComparison.Ordinal);

    [Fact]
    public void Initials_before_the_surnames_of_others_stay_with_them() =>
        Assert.StartsWith(
            "Surname=Fischer|GivenNames=B.|GivenNames=D. P.|Surname=Edwards|GivenNames=X.|Surname=Giam|",
            Fields(
                "Fischer, B. , D. P. Edwards , X. Giam , and D. S. Wilco . 2011 The high costs of quiet harbours. Quiet Frontiers 9:329–334."
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Who_edited_is_told_by_the_word_in_brackets()
    {
        var parsed = ReferenceParser.Parse(
            ReferenceSample.Of("Olt, Jochen (Hrsg.): Handbuch Häfen in Deutschland seit dem 17. Jahrhundert. Berlin/Boston: Ruhe 2016.")
        );
        Assert.Equal(
            ["Olt", "Jochen"],
            parsed.Parts.Where(part => part.Field is RefField.Surname or RefField.GivenNames).Select(part => part.Text)
        );
        Assert.Equal(PersonGroupType.Editor, parsed.Parts[0].GroupType);
    }

    [Theory]
    [InlineData(
        "SAIDI, Abdel. *Portos ou os paradoxos do cais*. Tradução de Cristina Murach. São Paulo: Cais, 1998.",
        "Portos ou os paradoxos do cais"
    )]
    [InlineData(
        "FORÊT, M. Portos e punir: nascimento do cais. Tradução de Raquel Ramal. 20. ed. Petrópolis: Cais, 1999.",
        "Portos e punir: nascimento do cais"
    )]
    [InlineData("Geest, Clifford. 1992. *Tafsir Pelabuhan*. Terj. Francisco Budi Hardi. Yogyakarta: Tenang.", "Tafsir Pelabuhan")]
    [InlineData("Agam, Giorgio. 1998. *Homo Quietus*. Trans. Daniel Heller-Roaz. Stanford, CA: Quiet Press.", "Homo Quietus")]
    public void Who_translated_is_no_part_of_the_title(string reference, string title)
    {
        var parsed = ReferenceParser.Parse(ReferenceSample.Of(reference));
        Assert.Equal(title, string.Concat(parsed.Parts.Where(part => part.Field == RefField.Source).Select(part => part.Text)));
        Assert.Contains(parsed.Parts, part => part is { Field: RefField.Surname, GroupType: PersonGroupType.Translator });
        Assert.DoesNotContain(parsed.Parts, part => part is { Field: RefField.Surname, GroupType: PersonGroupType.Editor });
    }

    [Fact]
    public void A_title_that_begins_with_letters_of_the_word_makes_nobody_a_translator() =>
        Assert.DoesNotContain(
            ReferenceParser
                .Parse(
                    ReferenceSample.Of(
                        "Hoan LA, Yeo BSA. Transnational Labour and Debt in Quiet Harbours [dissertation]. Singapore: Quiet University; 2015."
                    )
                )
                .Parts,
            part => part.GroupType == PersonGroupType.Translator
        );

    [Fact]
    public void Transactions_are_no_translators() =>
        Assert.DoesNotContain(
            "Surname=Soc",
            Fields(
                "Ford, G.C. , Harris, P.M. and Yariv, J. (1984) Quiet design and formation of an iron molecule. Philos. Trans. R. Soc. Lond. B Biol. Sci. 304, 551–565."
            ),
            StringComparison.Ordinal
        );

    private static string Fields(string marked) => ReferenceSample.Fields(ReferenceParser.Parse(ReferenceSample.Of(marked)));
}
