using System.Collections.Frozen;

namespace Pipeline.References.Parsing;

/// <summary>Words that references shorten, whose stop ends no sentence.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Usual = Set(
        "vs no vol st dr mr mrs prof ed eds edn al cf ca approx var sp spp subsp ssp nov cv fig e.g i.e hlm hal rev trans pp ph dept gov jr sr drs ir ser u.s u.k d.c u.n s.sos"
    );

    /// <summary>Words that serials' titles shorten so (ISO 4), lower case.</summary>
    public static FrozenSet<string> Serials { get; } =
        Set(
            """
            abstr acad acta adm adv afr agr agric agron am anal anat angew anim ann annu antimicrob appl aquat arch archaeol artif asian assoc astron atmos aust
            bact behav ber biochem bioeng biogeogr bioinf bioinform biol biomed biophys biosci biosyst biotech biotechnol bot br breed brit bull bur calif can cancer cell cent cereal
            chem chim chin circ clim clin cogn coll comm commun comp comput conf conserv contemp coord crim crit crop cult curr cytol dent dermatol dev
            diabetol dig dis divers drug earth ecol econ ecosyst educ electr electron endocrinol energ eng entomol environ enzym epidemiol ethnol eur evol
            exp fac farm fed fertil fish food for front funct fundam gastroenterol gen genet genom geogr geol geophys geosci glob gov gynecol health hematol hist
            hortic hum hydrol hyg ieee immunol ind indian infect inform inorg inst int integr intern invest isot isr ital j jpn korean lab
            lang landsc lett linguist lipid lit mach mag magn mamm man manag mar mater math meas mech med mem metab meteorol meth methods microb microbiol micron min
            mod mol monogr morphol mycol nano nat natl neth neurobiol neurol neuropsychol neurosci new nucl nucleic nutr obes obstet occup oceanogr oncol ophthalmol opin opt org organ
            ornithol orthop paediatr palaeontol parasitol pathol peace pediatr percept perspect pest pharm pharmacol philos phil photosynth phys physiol phytochem
            phytopathol pl plant plast pol policy polit pop popul postharvest poult pract pre prev primatol proc prod prog prot protein psychiat psychiatry psychol publ qual quant quart radiat
            radiol rch rec reg regul rehabil relat rep reprod res resour rev rheumatol rice roy royal rural russ sci scand sch secur seed sem ser sex sign skr soc sociol softw soil sov
            spectrosc stand stat stem stress struct stud surg surv sust sustain symp syst tech technol teor theor theory ther thorac thromb top tox toxicol trans transpl transpl
            transport trends trop tuberc uk univ urban urol vaccin vasc vet vib virol vis vitam vol wash water weed welf wildl wkly women wood worldw yearb z zeit zool zoolog proc. acc adm. jur pendidik indones sos ekon
            """
        );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shortened = Usual
        .Union(Serials)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word before a stop is a shortened one.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Shortened.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
