package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives out places of areas that are sold by number, what is left or what the house keeps. Locks: pools. */
@Component
class IssueAreas {

    private final IssueAreaTable issued;
    private final HouseAreaTable house;
    private final PoolTable pools;

    IssueAreas(IssueAreaTable issued, HouseAreaTable house, PoolTable pools) {
        this.issued = issued;
        this.house = house;
        this.pools = pools;
    }

    /**
     * Sells them to a hold that was written, all or none; how full the areas are then.
     *
     * @throws Refusal POOL_SHORT with how many there are
     */
    List<PoolCount> sell(AccountId by, Issue issue) {
        issue.areas().forEach(area -> issued.insertLines(issue, area.count()));
        pools.lockOfHolds(List.of(issue.hold()));
        return issue.areas().stream().map(area -> sell(by, issue, area)).toList();
    }

    private PoolCount sell(AccountId by, Issue issue, Issue.Area area) {
        Claim.Count wanted = area.count();
        IssueAreaTable.Sold sold = issued.sell(issue, area)
                .orElseThrow(() -> Refusal.of(
                        InventoryProblem.POOL_SHORT,
                        "",
                        Map.of("pool", wanted.pool(), "left", issued.left(issue, area))));
        if (area.ofHouse()) {
            int kept = sold.houseBefore() - wanted.count();
            house.log(
                    issue.session(), new HouseAreas.Order(wanted.pool(), kept, issue.reason()), by, sold.houseBefore());
        }
        return sold.count();
    }
}
