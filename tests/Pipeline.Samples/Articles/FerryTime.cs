using Pipeline.Samples.Figures;
using Pipeline.Samples.Looks;
using Pipeline.Samples.Word;

namespace Pipeline.Samples.Articles;

/// <summary>
/// An invented article in the journal's Word template. What an editor should notice: placeholders left in the running head
/// and in two labels, a lower-case institution, a stale licence year, paragraphs cut at page ends, a stray bold word, a
/// quotation that is not closed, spaced and double hyphens, an organisation cited under a shorter name, a citation without
/// a reference and a reference without a citation.
/// </summary>
internal static class FerryTime
{
    public static byte[] Write()
    {
        var properties = new DocumentProperties
        {
            Title = "Template Perantau A4",
            Creator = "Perantau",
            LastModifiedBy = "Asus VivoBook",
            Created = "2023-02-11T04:20:00Z",
        };
        var article = new OjsTemplate(properties, seed: 20260801);
        Front(article);
        Introduction(article);
        Framework(article);
        Method(article);
        MakingOfFerryTime(article);
        MoneyAndAbsence(article);
        Conclusion(article);
        Back(article);
        References(article);
        return article.ToBytes();
    }

    private static void Front(OjsTemplate article)
    {
        article.RunningText(
            "Title of the Article (max. 8 words) …{{tab}}{{tab}}Author Name et al.",
            "{{pagenumber:2}} | Perantau, Vol 2 No 1 August 2026"
        );
        article.Masthead(
            Figure.Read("logo.png"),
            "Perantau: Journal of Migration, Borders, and Belonging",
            "Vol 2 No 1 August 2026, pp. 1-9",
            "E-ISSN: 3123-2701",
            "Open Access: {{link:https://journal.vgtmi.org/perantau|https://journal.vgtmi.org/perantau}}"
        );
        article.Title("Ferry Time: Seasonal Work, Remittances, and Return across a Narrow Strait");
        article.Authors(@"Dewi Kartika Rahmawati^1\*^, Yohanes Lenggu^2^, Aisyah Farhana Osman^3^");
        article.Affiliation("^1^Department of Sociology, Universitas Samudra Riau, Tanjungpinang, Indonesia");
        article.Affiliation("²Centre for Island Studies, universitas Timor Lestari, Kupang, Indonesia");
        article.Affiliation("³Selat Institute for Border Research, Johor Bahru, Malaysia");
        article.Email("email: {{linkfield:mailto:dewi.rahmawati@samudra-riau.example.org|dewi.rahmawati@samudra-riau.example.org}}");
        article.InfoAndAbstract(
            "Article Info :",
            ["Received:", "12/02/2026", "Revised:", "19/04/2026", "Accepted:", "05/06/2026"],
            "ABSTRACT (10 PT)",
            """
            Short crossings are often thought to spare families the costs of migration. This article argues that they replace
            one cost by another. Drawing on fourteen months of fieldwork in three villages of the Riau Islands, on a survey of
            244 households and on travel diaries kept by thirty-eight workers, it shows how the timetable of a passenger ferry
            has become an institution of family life: it decides who can be a parent every day and who only at the week's end,
            when money arrives and in what form, and which absences a village forgives. We call this ordering of obligations
            ferry time. Because it is set by carriers and border posts and not by households, ferry time shifts the risk of
            delay onto those who can least afford it, and above all onto the women who wait. Policies that treat the
            commuting worker as a migrant without the problems of migration overlook that proximity is a matter of hours, and
            that hours can be withdrawn.
            """,
            "Keywords : *circular migration; ferry; remittances; time; family; Riau Islands.*"
        );
        article.Licence(
            Figure.Read("cc-by-nc.png"),
            "https://creativecommons.org/licenses/by-nc/4.0/",
            """
             ©2023 Authors.. This work is licensed under a Creative Commons Attribution-Non Commercial 4.0 International License.{{br}}({{link:https://creativecommons.org/licenses/by-nc/4.0/|https://creativecommons.org/licenses/by-nc/4.0/}})
            """
        );
    }

    private static void Introduction(OjsTemplate article)
    {
        article.Heading1("INTRODUCTION");
        article.Body(
            """
            At twenty minutes to six on a Friday evening, the queue for the boat to Tanjung Sirih is longer than the boat. Women with
            insulated bags stand beside men in the orange shirts of the shipyard; some have with them the children whom they brought
            over in the morning, because there was nobody to leave them with. No one in the queue calls the journey migration. They
            say *menyeberang*, to cross, which is also the word for crossing a street. And yet the crossing has everything that the
            literature on labour migration has taught us to look for: a contract, a document that expires, money sent home, a
            house half built, a child brought up by a grandmother. What it does not have is distance. The passage takes
            fifty-five minutes.
            """
        );
        article.Body(
            """
            This article asks what happens to families when migration is near but not free: when the place of work can be seen
            from the shore in clear weather, but can be reached only at the hours, and at the price, that a timetable and a
            border post allow. Research on circular movement has tended to treat proximity as the thing that dissolves the
            problem. Where the journey is short, Salleh and Wirawan (2015) argue, workers “circulate without settling” (p. 151),
            and the household loses little more than an evening meal. We think that this is right about distance and wrong about
            time.
            """
        );
        article.Body(
            """
            Our argument is that the ferry timetable works as an institution of family life. It decides who can be a parent
            every day and who only at the week's end, when remittances arrive and in which form, and which absences a village
            will forgive. We call the result *ferry time*: the ordering of obligations within a household by the departures of
            a boat that the household does not own, cannot hurry, and may not be allowed to board. The article describes how
            ferry time is made, how three villages in the Riau Islands live with it, and what it means for the policies that
            regard the commuting worker as a migrant
            """
        );
        article.Continuation(
            """
            {{rendered}}without the problems of migration. It closes with a proposal that is modest in cost and, we believe,
            overdue: that the last departure of the day be treated as a social service and not as a commercial decision.
            """
        );
    }

    private static void Framework(OjsTemplate article)
    {
        article.Heading1("THEORETICAL FRAMEWORK");
        article.Body(
            """
            Historians of transport have long known that a timetable is a claim on territory (Brandt, 2014; Maddison, 2011;
            Sundberg, 2009). To publish the hour of a departure is to say that the water between two shores will, at that hour,
            be treated as a road. Brandt's (2014) study of short passages goes further. Border regions, she shows, come into
            being less through treaties than through "the dull repetition of a boat" (p. 44). Her regions, however, are peopled
            by passengers. The people of this article are passengers for two hours of the day and relatives for the rest of it,
            and it is the second role that concerns us here.
            """
        );
        article.Body(
            """
            A second line of work has made waiting visible. Adisaputra and Lowe (2018) describe the seasonal household as one
            that “lives on credit against a date” (p. 207), and they count the labour of waiting, which is mostly done by women,
            among the costs of migration. Eriksen-Lubis (2019) adds that such households keep two calendars, that of the
            contract and that of the religious year, and that most quarrels about money turn out on inspection to be quarrels
            about dates. Both accounts presume long absences. We ask whether their insight still holds where an absence is
            measured in hours - and we find that it holds more strictly, because an hour is more easily lost than a year.
            """
        );
        article.Body(
            """
            The third line concerns regulation. Day passes, fixed employers and night curfews together produce what Chua et al.
            (2020) call the commuting migrant: someone whose right to work ends not with a year but with a day. A missed boat is
            then no longer an inconvenience but an offence, and Fonseka and Ng (2022) have followed the resulting fines through
            the accounts of the families that pay them. Official figures give the scale, if not the texture: about one adult in
            six in the coastal districts holds some form of cross{{fixed}}strait pass (Agency for Protection of Overseas Labour,
            2021). The pass is cheap. What it obliges its holder to do by nightfall is not.
            """
        );
        article.Body(
            """
            From these three lines we take one working definition. Ferry time is neither the time of the clock nor that of the
            season, but the set of hours within which a family can count on being a family. It is a shared resource, it is
            unequally divided, and it can be taken away by a notice pinned to a ticket window (Hartono, 2012; Maddison, 2011).
            """
        );
    }

    private static void Method(OjsTemplate article)
    {
        article.Heading1("METHOD (11 PT)");
        article.Body(
            """
            The article draws on fourteen months of fieldwork, between {{smart:date|June 2024}} and {{smart:date|July 2025}}, in
            three villages that we call Tanjung Sirih, Pulau Rengas and Kampung Bakau. They were chosen because they stand in
            different relations to the same carrier: the first has a terminal of its own, the second is reached by a feeder
            boat, and the third by a single slow vessel that carries rice and cement as well as people (Table 1).
            """
        );
        article.DataTable(
            "**Table 1.** The three villages and their boat, 2024",
            [2270, 1700, 1700, 1700, 1700],
            "Source: Household survey by the authors, June to August 2024. Departures are those of a weekday outside the festival weeks.",
            ["Village", "Households surveyed", "With a worker across the strait (%)", "Length of the crossing (min)", "Departures a day"],
            ["Tanjung Sirih", "118", "61.0", "55", "9"],
            ["Pulau Rengas", "74", "43.2", "80", "4"],
            ["Kampung Bakau", "52", "28.8", "125", "1"],
            ["All", "244", "48.8", "–", "–"]
        );
        article.Body(
            """
            We combined three kinds of evidence. A survey of 244 households recorded who had crossed for work in the past year,
            for how long, and what had come back. Thirty-eight workers then kept a travel diary for four weeks each; following
            Ibrahim et al. (2023), we asked them to note not only journeys made but also journeys given up, with the reason. The
            diaries were kept on paper, since two of the three main employers collect telephones at the gate. Finally, fifty-two
            interviews were held with workers, with those who live with them, and with eleven people whose living it is to make
            others wait: ticket clerks, deck hands, and officers of two border posts.
            """
        );
        article.Body(
            """
            Interviews were held in Indonesian and Riau Malay, and all translations are ours. The second author, who has written
            elsewhere about his own years as a daily passenger (Lenggu, 2020), rode the boats; the third, whose earlier work is
            concerned with queues (Osman, 2024), stood in them. All names are pseudonyms, and details of the work have been
            changed where colleagues could have recognised a speaker. The study was approved by the ethics board of the first
            author's department, and every household was told that it could withdraw its diary at any time; two did.
            """
        );
    }

    private static void MakingOfFerryTime(OjsTemplate article)
    {
        article.Heading1("RESULTS AND DISCUSSION");
        article.Heading2("The Making of Ferry Time");
        article.Heading3("The last boat");
        article.Body(
            """
            In all three villages, people arrange their lives backwards from the last departure. In Tanjung Sirih it leaves the
            other side at half past six in the evening; until 2017 it left at five (Harjanto, 2017). The change, which the
            carrier made to fill seats, reordered some three hundred households within a week. Employers moved the end of the
            shift; the mosque moved its children's class; a kindergarten began to serve supper. A deck hand who has worked on
            the route for nineteen years put it in one sentence: “They think we carry people, but what we carry is six
            o'clock.” No one had been asked. No one, as far as we could learn, had thought that there was anything to ask.
            """
        );
        article.Body(
            """
            The diaries show how narrow the hour is. Of 1,046 return journeys that were planned, 131 were not made on the day
            intended, and in three cases out of four the reason was a delay of less than twenty-five minutes: a foreman's
            inspection, a second search at the gate, a child's fever noticed too late at the wrong end of the line. Delay is not
            shared out evenly. Cleaners and kitchen workers, nearly all of them women, lost the boat more than twice as often as
            shipyard workers, whose employer holds a bus at the gate until the last man has signed out. The
            """
        );
        article.Continuation(
            """
            {{rendered}}bus belongs to the yard, and so, in effect, does the family evening of the men who ride in it. What looks
            from the terminal like punctuality is a benefit of employment, as real as a wage and much less visible.
            """
        );
        article.Heading3("The slow boat of Kampung Bakau");
        article.Body(
            """
            Kampung Bakau has one boat, three times a week in the monsoon months, and there ferry time works differently. Since
            nobody can return in the evening, nobody is expected to. Workers stay for ten or twelve days and come home for four,
            and the rhythm is known to teachers, shopkeepers and creditors alike. It is here, in the village with the worst
            connection, that we heard the fewest complaints about **absence** and the most about weather. This is not to praise
            isolation. Households in Kampung Bakau have less to spend, and their houses stay unfinished longer than those that
            Dermawan (2016) found on better-served coasts. But an absence that has a fixed length can be planned for, while one
            that is decided every evening at a gate cannot. Predictability, in short, may be worth more to a family than
            frequency.
            """
        );
    }

    private static void MoneyAndAbsence(OjsTemplate article)
    {
        article.Heading2("Money That Keeps Hours");
        article.Body(
            """
            Studies of remittances count amounts. Our respondents counted days. In Tanjung Sirih, two thirds of the money comes
            home in a pocket, on the boat, on a Friday; what is sent by telephone is sent when the Friday boat has been missed,
            and everyone knows what such a message means. The form of the money thus carries news before the sum is read. “When
            my telephone sings on a Friday,” said Ibu Rohani, who keeps the accounts of three brothers, “I am sorry first and
            rich afterwards”.
            """
        );
        article.Body(
            """
            Ibrahim et al. (2023) have proposed that the rhythm of remittances matters more for consumption than their volume.
            The village shops bear them out, with one refinement. Credit in the shops is given against the boat: it falls due
            on Friday night, and a household that pays on Saturday is not late by one day but by one week, because the shop's own
            supplies are ordered on Friday night. Here the cost of a delay at a factory gate, on another shore and under another
            jurisdiction, is booked in the exercise book of a grocer. Adisaputra and Lowe's (2018) phrase about living on credit
            against a date{{here}} is, in these villages, a description of an account.
            """
        );
        article.Body(
            """
            There is a further twist. Day passes are renewed on Mondays, at an office that opens after the first boat has left.
            A worker who renews in time therefore loses a day's pay, and one who does not may be fined (Chua et al., 2020;
            Fonseka & Ng, 2022). Of the thirty-eight diarists, twenty-three had paid at least one such fine during the past year.
            They did not call it a fine. They called it *uang pagi*, morning money, and several had put it down in their diaries
            under transport.
            """
        );
        article.Heading2("Forgivable and Unforgivable Absence");
        article.Body(
            """
            Which absences does a village forgive? The answers were strikingly alike. An absence that the boat explains is
            forgiven; an absence that a person explains is not. To say 'I missed the boat' closes a conversation, even where
            everyone knows that the boat was missed on purpose. In this sense the timetable is also a moral resource: it offers
            an account of absence for which nobody in the room is to blame. Osman (2024) has observed something similar of
            queues, which “convert a decision into a position. We would add that the conversion has a price, for what
            the boat excuses the boat also explains, and the question why a mother of two should be working until six on
            a Friday is never put.
            """
        );
        article.Quotation(
            """
            My daughter thinks the ferry has a mind. When she was small she used to wave at it, now she shouts at it. She has
            never shouted at the factory. She does not know where it is. (Interview with Ibu Salmah, Tanjung Sirih, March 2025)
            """
        );
        article.Body(
            """
            Fathers and mothers are forgiven differently. A father who comes home on Friday has come home; a mother who comes
            home on Friday has been away since Monday. Both statements were made to us about the same couple, who took the same
            boat, and by the same neighbour. Care that is given on a Saturday, when the children are bathed, fed, scolded and
            measured against the door frame, was described as spoiling when the mother gave it and as playing when the father
            did. Waiting, too, has a gender, as Adisaputra and Lowe (2018) found on longer routes: the person who stands
            on the jetty with an umbrella is a grand{{soft}}mother or an elder daughter,{{page}}
            """
        );
        article.Continuation(
            """
            and the time that she spends there appears in no account, not even in ours, until we began to count umbrellas. On an
            average Friday there were sixty-four. Eriksen-Lubis (2019) speaks of two calendars. We should like to add a third,
            kept by nobody and known to all, of the hours that a village spends looking at water.
            """
        );
    }

    private static void Conclusion(OjsTemplate article)
    {
        article.Heading1("CONCLUSION");
        article.Body(
            """
            Proximity does not abolish migration; it changes its unit of account. Where the crossing is long, families reckon in
            years and festivals. Where it is short, they reckon in departures, and the power to set the departures, which
            belongs to carriers, employers and border posts, is a power over family life that none of these bodies claims and
            none of them answers for. Three findings support this reading. Families arrange their days backwards from the last
            boat. The punctuality of money matters as much as its amount.  And absences are judged by whether the boat can be
            made to account for them, which protects those who are away and silences the question of why they are.
            """
        );
        article.Body(
            """
            The practical consequence is modest. Road transport in many countries knows the idea of a guaranteed last
            connection: if the last train is late, the last bus waits. Nothing of the kind exists on the strait. To hold the last
            boat for half an hour would cost the carrier, by its own estimate, the fuel of two crossings a week; it would have
            spared the thirty-eight diarists three quarters of the evenings that they lost. Renewing passes on the
            boat -- the officers are on board in any case -- would cost less than that. Neither measure requires a treaty.
            """
        );
        article.Body(
            """
            Our villages are three, our diarists thirty-eight, and our year had a mild monsoon. Whether ferry time is found on
            land borders with a curfew, where a bus takes the place of the boat, remains to be seen; the queues that Osman (2024)
            describes suggest that it is. What we hope to have shown is that the question can be asked, and that a timetable,
            read slowly, is a document about kinship.
            """
        );
    }

    private static void Back(OjsTemplate article)
    {
        article.Heading1("ACKNOWLEDGEMENTS");
        article.Body(
            """
            We thank the households of the three villages for their diaries, their coffee and their patience, and the crew of the
            slow boat for a seat beside the cement. The fieldwork was supported by the Samudra Fund for Coastal Research (grant
            SF-2024-017).
            """
        );
        article.Heading1("DATA AVAILABILITY");
        article.Body(
            """
            This article was written as a sample for the journal's production software. Its people, places, institutions, data
            and references are invented, and no data exist.
            """
        );
    }

    private static void References(OjsTemplate article)
    {
        article.Heading1("REFERENCES");
        foreach (var reference in Entries)
            article.Reference(reference);
    }

    private static readonly string[] Entries =
    [
        "Adisaputra, B., & Lowe, M. (2018). Waiting as work: Time, credit, and the seasonal household. *Journal of Littoral Studies, 12*(3), 201–219. {{linkfield:https://doi.org/10.5555/jls.2018.0312|https://doi.org/10.5555/jls.2018.0312}}",
        "Agency for the Protection of Overseas Labour. (2021). *Cross-strait employment: Annual report 2020*. Overseas Labour Press.",
        "Brandt, I. (2014). *The short passage: Ferries and the making of border regions* (2nd ed.). Harbour & Vale.",
        "Chua, P. L., Rahim, N., & Teo, S. (2020). Day passes and night shifts: Regulating the commuting migrant. *Southeast Asian Mobility Review, 7*(1), 33–58. https://doi.org/10.5555/samr.2020.0702",
        "Dermawan, H. (2016). Rumah yang menunggu: Uang kiriman dan pembangunan rumah di kampung pesisir [Houses that wait: Remittances and house building in coastal villages]. *Jurnal Masyarakat Pesisir, 4*(2), 87-104.",
        "Eriksen-Lubis, A. (2019). Keeping two calendars: Religious festivals and the labour year. In R. Tanaka & J. Olivar (Eds.), *Rhythms of return* (pp. 112–134). Meridian University Press.",
        "Fonseka, D., & Ng, W. (2022). The price of a missed boat: Overstay, fines, and family debt. *Borders & Society, 15*(4), 410–432. https://doi.org/10.5555/bas.2022.15.410",
        "Harjanto, T. (2017, November 14). Kapal terakhir tak lagi pukul lima [The last boat no longer leaves at five]. *Harian Selat*.{{br}}https://www.example.org/harian-selat/kapal-terakhir",
        "Ibrahim, Z., Kusuma, D., Ong, L., & Pereira, M. (2023). Remittances in rhythm: A diary study of forty households. *Migration Rhythms Quarterly, 3*(2), 55–80. https://doi.org/10.5555/mrq.2023.32.55",
        "Lenggu, Y. (2020). *Menyeberang: Etnografi perjalanan harian* [Crossing: An ethnography of daily travel]. Penerbit Lontar Timur.",
        "Maddison, R. (2011). Timetables and territory. *Annals of Transport and Society, 28*, 1–19.",
        "Osman, A. F. (2024). *After the gate: Queues, documents, and dignity* [Doctoral dissertation, Selat Institute for Border Research]. Selat Repository. https://repository.example.org/osman-2024",
        "Salleh, K., & Wirawan, E. (2015). Circulation without settlement: A reconsideration. *Southeast Asian Mobility Review, 2*(2), 140–162.",
        "Sundberg, L. (2009). Time discipline at the water's edge. In P. Achterberg (Ed.), *Ports and people* (pp. 61–88). Harbour & Vale.",
        "Whitlock, J. (2013). *Tides of labour*. Meridian University Press.",
    ];
}
