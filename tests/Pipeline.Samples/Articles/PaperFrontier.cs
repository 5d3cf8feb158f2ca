using Pipeline.Samples.Figures;
using Pipeline.Samples.Looks;
using Pipeline.Samples.Word;
using static Pipeline.Samples.Looks.StyledCell;

namespace Pipeline.Samples.Articles;

/// <summary>
/// An invented article by two authors who use styles, notes, fields and each other's comments. What an editor should
/// notice: a comment and two tracked changes still in the file, a text box, a content control, Arabic beside its
/// transliteration, a table with merged cells, two works of one author and year.
/// </summary>
internal static class PaperFrontier
{
    private const string CoAuthor = "Thomas van der Velde";

    public static byte[] Write()
    {
        var properties = new DocumentProperties
        {
            Title = "The Paper Frontier",
            Creator = "Layla Bawazir",
            LastModifiedBy = CoAuthor,
            Created = "2025-10-02T08:01:00Z",
            Modified = "2026-04-20T19:45:00Z",
        };
        var article = new StyledWord(properties, seed: 20260802);
        article.Comment(CoAuthor, "TV", "Layla, this is 20 letters of 176. Do you want the number here as well, or is the table enough?");
        Front(article);
        Introduction(article);
        Sources(article);
        Rhythm(article);
        BorderDocument(article);
        Silence(article);
        Conclusion(article);
        Back(article);
        return article.ToBytes();
    }

    private static void Front(StyledWord article)
    {
        article.Add("Title", "The Paper Frontier: Hadhrami Family Letters between Java, Singapore, and Southern Arabia, 1921–1958");
        article.Add("Author", @"Layla Bawazir^1,\*^ and Thomas van der Velde^2^");
        article.Add("Affiliation", "^1^ Institute for Indian Ocean Histories, Monsoon University, Surabaya, Indonesia");
        article.Add("Affiliation", "^2^ Department of History, Zuiderhaven University, Rotterdam, Netherlands");
        article.Add("Affiliation", @"\* Corresponding author: {{link:mailto:l.bawazir@monsoon.example.org|l.bawazir@monsoon.example.org}}");
        article.Add(
            "Affiliation",
            "ORCID: Layla Bawazir {{link:https://orcid.org/0000-0001-1111-1118|https://orcid.org/0000-0001-1111-1118}}; Thomas van der Velde {{link:https://orcid.org/0000-0001-2222-2227|https://orcid.org/0000-0001-2222-2227}}"
        );
        article.Add("Affiliation", "Received: 3 November 2025; Revised: 17 February 2026; Accepted: 28 April 2026");
        article.Add("AbstractHeading", "Abstract");
        article.Control(
            "Abstract",
            (
                "Abstract",
                """
                Frontiers are usually studied where they are drawn or where they are crossed. This article looks for one in the
                letterbox. It follows 652 letters that members of a Hadhrami family in Surabaya and Singapore wrote to their
                relatives in southern Arabia between 1921 and 1958, and asks when a letter between brothers became a document about
                a border. Two measures are taken from every letter: the days that it was under way, and the witnesses whom it named.
                The first falls by a third, is broken off by war, and falls again; the second, negligible at first, reaches three
                letters in five. We argue that the two belong together. As the post grew faster, relatives came to rely on letters
                for what could once wait for a traveller, and as states grew more curious, a letter had to prove who had written it,
                to whom, and by what right. The frontier arrived on paper years before it arrived at the quay.
                """
            ),
            ("Abstract", "**Keywords:** Hadhrami diaspora; correspondence; postal history; borders; documents; Indian Ocean")
        );
    }

    private static void Introduction(StyledWord article)
    {
        article.Heading1("Introduction");
        article.Body(
            """
            In February 1934 a shopkeeper in Surabaya, whom the family papers call only ʿUmar, wrote to his brother in a village
            two days’ ride from al-Mukallā and asked him to stop dating his letters. “You write the day,” he complained, “and I
            count, and when I have counted I know how long you have been silent, and then I cannot enjoy what you say.”{{fn:Bā
            Rās Papers (hereafter BRP), letter 214. The papers are quoted by the number of the finding list, which follows the
            date of writing and not that of receipt. All translations are ours.}} The complaint took thirty-one days to arrive.
            The answer, dated in three calendars and witnessed by two neighbours, took twenty-eight. It is the witnesses that
            first caught our attention. What was there to attest in a letter about the price of cotton and a nephew’s cough?
            """
        );
        article.Body(
            """
            Historians of migration have read such letters for what they say: for sentiment, for news of money, for the slow
            conversion of a sojourner into a settler (Haroun, 1998; Lim, 2008). Historians of the state have meanwhile studied
            the papers that made people legible to it, and have shown that the passport was only the most successful of a large
            family of documents (Mansfield, 2019; Nasution-Graaf et al., 2017). The two literatures seldom meet, because one
            looks inside the envelope and the other at the counter. We propose to look at the envelope itself, at its dates, its
            marks, and the names of those who vouched for it. The letter, on our reading, is where the frontier first became a
            matter of daily life.{{en:An earlier version of this article was read at the workshop “Paper Frontiers” in Surabaya
            in August 2024. The discussion of the lost years owes much to an archivist in the audience who asked to remain
            unnamed.}}
            """
        );
        article.Body(
            """
            The argument has three steps. We first establish how long letters took, and show that their speed depended less on
            distance than on the number of hands through which they passed. We then turn to the witnesses, whose numbers grew
            as the post became faster. Finally we ask what is to be made of the years in which there was no post at all, and of
            the letters that were written nevertheless.
            """
        );
    }

    private static void Sources(StyledWord article)
    {
        article.Heading1("Sources and Method");
        article.Body(
            """
            The papers fill eleven tin boxes. They were kept by the women of the family in a house behind the textile market,
            were twice moved because of floods, and were photographed for us between 2019 and 2022. Of some nine hundred items,
            652 are letters whose place and date of writing are certain. We call the family Bā Rās, which is not its name.
            """
        );
        article.TextBox(
            ("BoxHeading", "A note on transliteration"),
            (
                "BoxText",
                """
                Arabic is transliterated with macrons and dots below: *ḥ*, *ṣ*, *ḍ*, *ṭ*, *ẓ*; ʿayn is written ʿ and hamza ʾ. Names of
                persons who wrote in Malay or Dutch are given as they signed. Hijri dates are followed by the common date: 20 Shawwāl
                1352 / 5 February 1934.
                """
            )
        );
        article.Body("Each letter was read by both authors, who recorded the following, in this order:");
        article.Numbers(
            (0, "the date of writing, converted to the common calendar;"),
            (0, "the date of receipt,"),
            (1, "as noted by the recipient on the back, or"),
            (1, "where there is no such note, as shown by the last legible postmark;"),
            (0, "every person named as present when the letter was written or read out.")
        );
        article.Body(
            """
            The third point needs a definition. We follow Saadi and Thorne (2010) in counting as a witness anyone whose presence is
            stated in order to make the letter more credible, and not anyone who is merely greeted. Three forms occur:
            """
        );
        article.Bullets(
            (0, "a formula of presence, *bi-ḥuḍūr* followed by one or more names;"),
            (0, "a signature or thumbprint beside that of the writer, which may be"),
            (1, "that of a relative, or"),
            (1, "that of a person of standing: a teacher, a notary, a ship’s agent;"),
            (0, "a stamp, whether of an office or of a shop.")
        );
        article.Body(
            """
            Dates are a difficulty of their own.{{fn:The writers of the first generation dated by the Hijri calendar, those born
            in Java mostly by the common one, and the family’s agents in Singapore by whichever the recipient preferred. Where a
            letter has two dates, they agree in four cases out of five; where they disagree, the difference is nearly always one
            day, which may reflect the sighting of the moon or the hour of writing. We have given precedence to the common date
            when it is written in words. Nineteen letters have a third date, reckoned by the stars of the agricultural year, which
            no one else in the correspondence seems to have understood and which was perhaps intended as a joke; letter 219,
            quoted above as the answer to letter 214, is one of these. Letters with a date that is impossible in either calendar
            (there are seven, among them one of 31 November) were placed by their contents and left out of every calculation of
            days in transit.}} Reading postal marks at scale has become a method in its own right (Kerr & Osei, 2021), and we have
            profited from its cautions: a postmark dates a handling and not an arrival, and the absence of a mark proves nothing.
            """
        );
    }

    private static void Rhythm(StyledWord article)
    {
        article.Heading1("The Rhythm of the Post");
        article.Heading2("Counting Days");
        article.Body(
            """
            How long did a letter take? {{ref:_Ref_transit|Figure 1}} gives the median for each second year. In 1921 a letter from
            Surabaya was under way for thirty-eight days, one from Singapore for thirty. By 1937 the figures had fallen to
            twenty-four and a half and fourteen and a half. The improvement was not due to faster ships, since the steamers of the
            western lines ran at the same speed throughout (Achterberg & Salim, 2012), nor to the winds, which Rahmani (1987) showed
            long ago to matter little to a mail steamer. It was due to fewer stops. Before 1926 the bags were opened at four ports;
            after that year, at two.{{fn:Transit times were printed every year from 1926 onwards (Bureau of Postal Tables, 1934). A
            transcription of the tables that we have used is kept at
            {{link:https://www.example.org/transit-tables|https://www.example.org/transit-tables}}.}}
            """
        );
        article.Figure(
            Figure.Read("transit-days.png"),
            150,
            84.4,
            "Line chart of the median days in transit of letters, 1921 to 1958. Letters from Surabaya fall from 38 days to 24.5 in 1937, rise to 44 in 1941 and fall from 52 in 1946 to 22 in 1958. Letters from Singapore follow the same course some ten days lower. From 1942 to 1945 there was no post.",
            "{{bookmark:_Ref_transit|Figure {{seq:Figure|1}}}}. Median days in transit of letters to southern Arabia, by place and year of writing"
        );
        article.Body(
            """
            {{ref:_Ref_letters|Table 1}} gives the same evidence by period, together with the share of letters that name a witness.
            Two things stand out. The mean lies above the median in every row, and most of all after 1946: while the ordinary letter
            grew faster, the slowest became slower still. And the difference between the two ports, which was seven days and a half at
            first, had more than doubled by the end. Singapore had become a place from which one could answer within the month. Surabaya had not.
            """
        );
        article.Table(
            "{{bookmark:_Ref_letters|Table {{seq:Table|1}}}}. Letters by place and period of writing, days in transit, and share with a named witness",
            [1700, 1600, 1300, 1300, 1300, 1800],
            2,
            "*Note.* Days in transit could be calculated for 617 of the 652 letters. The years 1942 to 1945, for which nine unsent letters survive, are left out.",
            [
                Down("Place of writing"),
                Down("Period", alignment: null),
                Down("Letters"),
                new("Days in transit", Columns: 2, Alignment: "center"),
                Down("Witnessed (%)"),
            ],
            [Covered, Covered, Covered, "Median", "Mean", Covered],
            [Down("Surabaya"), new("1921–1930", Alignment: null), "112", "34.5", "37.2", "12.5"],
            [Covered, new("1931–1941", Alignment: null), "148", "28.0", "31.6", "29.1"],
            [Covered, new("1946–1958", Alignment: null), "131", "27.5", "33.9", "61.8"],
            [Down("Singapore"), new("1921–1930", Alignment: null), "64", "27.0", "29.8", "9.4"],
            [Covered, new("1931–1941", Alignment: null), "93", "20.5", "23.4", "24.7"],
            [Covered, new("1946–1958", Alignment: null), "104", "11.5", "15.2", "55.8"],
            [new("All letters", Columns: 2), "652", "26.5", "29.1", "34.5"]
        );
        article.Heading2("The Lost Years");
        article.Body(
            """
            Between the spring of 1942 and the autumn of 1945 nothing arrived. Nine letters of those years survive, all of them in the
            boxes in Surabaya, because they were never sent. They are addressed, folded, and in one case sealed; and they are more
            heavily witnessed than any others. Letter 488, of three lines, has seven names below it. Weerasinghe (2022a) has warned
            against hearing in a gap only what one expects to hear. Still, it is hard to avoid the impression that these letters were
            written to be found, and that the witnesses were called to testify less to the contents than to the attempt.
            """
        );
    }

    private static void BorderDocument(StyledWord article)
    {
        article.Heading1("The Letter as a Border Document");
        article.Heading2("Witnesses and Stamps");
        article.Body(
            """
            Before 1930 a witness is {{comment:0|named in hardly more than one letter in ten}}; after 1946, in three out of five. It
            would be natural to explain this by law. A share in a house, a power of attorney, or the guardianship of a child left behind
            could be proved by a letter if the letter was itself proved, and El-Amin (2015) has described how courts on both shores
            came to treat the absent party, *al-ghāʾib*, as someone who spoke through paper. Yet most of the witnessed letters in the
            boxes concern nothing that a court would have heard. They enclose photographs, ask after olive oil, and quarrel about a
            bride’s journey{{insert:Thomas van der Velde|, her luggage, and the aunt who was to travel with her}}.
            """
        );
        article.Body(
            """
            A better explanation begins with the official who might open the envelope. In the Netherlands Indies that possibility was
            never remote (van Doornik, 2003, pp. 61–66), and after the war it was a certainty. A letter that named those present told the
            reader at the desk that it had been written in the open. It also told him, in passing, who belonged to the household, how they
            were related, and that they had been in Surabaya on the day in question: precisely what a registrar of aliens would ask. By
            1950 the family was using its old letters for this purpose. Eleven of them bear the{{delete:Thomas van der Velde| small violet}}
            stamp of an immigration office, and four have been cut in half so that each of two applicants could hand in a proof of having
            been somewhere.
            """
        );
        article.Heading3("The formula of presence");
        article.Body(
            """
            The formula itself changed accordingly. In the letters of the 1920s, *bi-ḥuḍūr* introduces a teacher or an elder, and is an
            honour. In those of the 1950s it introduces whoever held a residence permit. The most eloquent instance is letter 571, in
            which a widow in Surabaya, ʿĀʾisha, dictates to a clerk, has her two sons and a ship’s agent witness it, and adds, in
            handwriting that must be her own:
            """
        );
        article.Arabic("الغربة مدرسة لا تغلق أبوابها، ومن دخلها صغيرًا خرج منها شاهدًا");
        article.Quotation(
            """
            *al-ghurba madrasa lā tughlaqu abwābuhā, wa-man dakhalahā ṣaghīran kharaja minhā shāhidan*: Absence is a school whose doors
            do not close, and whoever enters it as a child leaves it as a witness. (BRP, letter 571, 14 Dhū al-Qaʿda 1371 / 5 August 1952)
            """
        );
        article.Body(
            """
            The word that she chose, *shāhid* ({{arabic:شاهد}}), is that of the courts. It is also, as Haroun (1998) notes of the letters
            of exile in general, that of the gravestone. A frontier that asked everyone to testify had entered the vocabulary of mourning.
            """
        );
        article.Heading2("The Price of Being Believed");
        article.Body(
            """
            Witnesses were not to be had for nothing. A ship’s agent expected custom, a notary a fee, and a cousin with a permit expected
            to be remembered. Lim (2008) has written of the moral economy of the money order, in which each sum sent created a claim on the
            sender. The account books in the ninth box allow us to see the corresponding economy of credence. In 1953 the household
            in Surabaya spent more on having letters witnessed, stamped and copied than on sending them, and in the following year it began
            to enter these expenses under a heading of their own, *ḥaqq al-ḥudūd*: the due of the borders.{{fn:BRP, account book 6, fol.
            12v. The expression is not known to us from other sources. *Ḥudūd* means limits of any kind, legal ones among them, and a play on
            words cannot be excluded.}}
            """
        );
    }

    private static void Silence(StyledWord article)
    {
        article.Heading1("Reading Silence");
        article.Body(
            """
            A correspondence is also what it omits. Only two letters in the collection use a word for frontier, and neither refers to a
            place: the first is about a field wall, the second about patience. Nor is there a single complaint of the kind that historians
            of the passport have learned to look for, in which a traveller is turned back and writes home in anger (Mansfield, 2019). Those
            who were turned back did not write. They came home and told the story, or they did not tell it.
            """
        );
        article.Body(
            """
            We therefore hesitate to speak of resistance, or of compliance either. What the letters show is an *accommodation* in the older
            sense of the word, the making of room. Relatives made room on the page for a reader whom they had not invited, as one lays a place
            for a guest who may come late. In her book on families and their papers, Weerasinghe (2022b) suggests that the archive of a state
            and that of a family are in the end written by the same hands. In the boxes of the Bā Rās they are written on the same sheet: the
            upper half to a brother, the lower half to an office, and between them, as a rule, a line of blessing that serves for both.
            """
        );
        article.Quotation(
            """
            Tell my mother that I am well, and tell whoever reads this before my mother that I was well on the day I wrote it, and that these
            men saw me. (BRP, letter 602, Singapore, 9 March 1955)
            """
        );
    }

    private static void Conclusion(StyledWord article)
    {
        article.Heading1("Conclusion");
        article.Body(
            """
            A letter from Surabaya took thirty-eight days in 1921 and twenty-two in 1958. A letter that named a witness was a rarity at the
            first date and the rule at the second. We have argued that the one development made the other possible. A fast post invited
            relatives to entrust to paper what had once waited for a traveller, and a curious state gave them reason to have the paper
            believed. The frontier between Southeast Asia and Arabia was drawn in those years by treaties and ordinances. But it was practised,
            earlier and more often, at a table, by people who called a neighbour in from the street to watch them write.
            """
        );
        article.Body(
            """
            One family is not a diaspora, and the survival of eleven tin boxes is an accident. Whether other correspondences show the same
            rhythm can be found out, for the two measures used here, days and witnesses, can be taken from any collection that has kept its
            envelopes. We should be surprised if the curve were ours alone.
            """
        );
    }

    private static void Back(StyledWord article)
    {
        article.Heading1("Acknowledgements");
        article.Body("We thank the keepers of the eleven boxes for their trust, and Rana Sulaiman for her reading of the account books.");
        article.Heading1("Funding");
        article.Body(
            "This work was supported by the Monsoon University Research Fund (grant MURF-2021-44) and by the Zuiderhaven Fund for the History of Correspondence."
        );
        article.Heading1("Data Availability");
        article.Body(
            """
            This article was written as a sample for the journal’s production software. Its people, papers, figures and references are
            invented, and no data exist.
            """
        );
        article.Heading1("References");
        foreach (var reference in Entries)
            article.Reference(reference);
    }

    private static readonly string[] Entries =
    [
        "Achterberg, P., & Salim, N. (2012). Steam and script: Mail lines of the western Indian Ocean. *Journal of Oceanic History*, *9*(1), 1–29.",
        "Bureau of Postal Tables. (1934). *Tables of transit times: Eastern services* (9th ed.).",
        "El-Amin, S. (2015). Absence in the legal imagination: *Al-ghāʾib* and his guardian. In M. Fairouz & L. Petit (Eds.), *Law across the water* (pp. 77–101). Meridian University Press.",
        "Haroun, Y. (1998). *Rasāʾil al-ghurba* [Letters of exile]. Dār al-Sāḥil.",
        "Kerr, J., & Osei, A. (2021). The envelope as evidence: Reading postal marks at scale. *Digital Archives Review*, *6*(2), 143–170. {{link:https://doi.org/10.5555/dar.2021.0602|https://doi.org/10.5555/dar.2021.0602}}",
        "Lim, C. H. (2008). Money orders and the moral economy of kin. *Review of Diaspora Studies*, *11*(4), 389–412. {{link:https://doi.org/10.5555/rds.2008.1104|https://doi.org/10.5555/rds.2008.1104}}",
        "Mansfield, T. (2019). *Borders in the letterbox: A documentary history*. Harbour & Vale.",
        "Nasution-Graaf, I., Petersen, K., & Wahab, R. (2017). Passports before passports: Papers of passage in the colonial port. *Borders & Society*, *10*(2), 95–121.",
        "Rahmani, L. (1987). The mail steamer and the monsoon. *Annals of Maritime Geography*, *33*(3), 210–228.",
        "Saadi, H., & Thorne, W. (2010). Witnessing at a distance: Notaries, scribes, and kin in letters from the diaspora. *Law & Mobility*, *5*(1), 51–80.",
        "van Doornik, E. (2003). *The censor’s desk: Post and empire in the Netherlands Indies*. Zuiderhaven University Press.",
        "Weerasinghe, D. (2022a). What the gap says: Silence as data in family archives. *Digital Archives Review*, *7*(1), 12–39. {{link:https://doi.org/10.5555/dar.2022.0701|https://doi.org/10.5555/dar.2022.0701}}",
        "Weerasinghe, D. (2022b). *Families on paper*. Meridian University Press.",
    ];
}
